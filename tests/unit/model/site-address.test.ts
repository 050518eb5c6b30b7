import { describe, expect, it } from "vitest";
import { siteAddress } from "../../../src/model/redirects.ts";
import { encodeAddress, requestedAddress } from "../../../src/model/site-address.ts";

describe("an address of the site", () => {
  it.each([
    ["/", "/"],
    ["/#anchor", "/#anchor"],
    [" /publications/first-brief/#early-wins ", "/publications/first-brief/#early-wins"],
    ["/2019/05/Old_Page~1/", "/2019/05/Old_Page~1/"],
    ["/quays(2),piers+tides/#fn:1", "/quays(2),piers+tides/#fn:1"],
    ["/v1.2/", "/v1.2/"],
    ["/contents/console/nullable/", "/contents/console/nullable/"],
    ["/größe/λιμάνι/港/مرفأ/", "/größe/λιμάνι/港/مرفأ/"],
    ["/gr%C3%B6%c3%9Fe/", "/größe/"],
  ])("%j is read as %j", (written, address) => expect(siteAddress.parse(written)).toBe(address));

  it("is taken apart by no number of steps", () => {
    const steps = ["..", ".", "%2e%2e", "%2E.", "%2f", "%5c", "\\", "con", "NUL.txt", "com1", "a.", "", " "];
    for (const step of steps)
      expect([step, siteAddress.safeParse(`/a/${step}/b/`).success]).toEqual([step, false]);
  });

  it("holds no sign of ASCII but letters, digits and those that nothing reads as anything else", () => {
    const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
    const taken = ascii.filter((sign) => siteAddress.safeParse(`/a${sign}a/`).success).join("");
    expect(taken).toBe("()+,-./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~");
  });
});

describe("an address that is sent", () => {
  it("is of ASCII alone, whatever comes in", () => {
    expect(encodeAddress("/größe/a b(1)+/#x:y")).toBe("/gr%C3%B6%C3%9Fe/a%20b%281%29%2B/#x%3Ay");
    expect(encodeAddress(`/"'$;%{}\\\n\u{1f30a}/`)).toBe("/%22%27%24%3B%25%7B%7D%5C%0A%F0%9F%8C%8A/");
  });

  it("is asked for as the URL Standard writes it", () => {
    for (const address of ["/größe/(1),a+b/", "/港/", "/a_b~c.d-e/"])
      expect(requestedAddress(address)).toBe(new URL(address, "https://example.org").pathname);
  });
});
