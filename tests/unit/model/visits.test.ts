import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../../src/finish/hosts/policy.ts";
import { hostOfVisits, readVisits } from "../../../src/model/visits.ts";

const policyOf = (written: unknown, kind: "page" | "embed") =>
  Object.fromEntries(
    contentSecurityPolicy(kind, [], "page", readVisits(written).visits)
      .split("; ")
      .map((directive) => [directive.split(" ")[0]!, directive.split(" ").slice(1).join(" ")]),
  );

describe("visits in astro.config", () => {
  it.each([
    [{ script: "https://stats.example.net/js/count.js" }, "stats.example.net"],
    [{ script: "https://stats.example.net/c.js", sends: "https://in.example.net/api" }, "in.example.net"],
    [{ script: "/count.js", sends: "https://matomo.example.net/" }, "matomo.example.net"],
    [{ script: "/count.js" }, undefined],
  ])("%j tells one host", (written, host) => {
    const { visits, fault } = readVisits(written);
    expect(fault).toBeUndefined();
    expect(hostOfVisits(visits!)).toBe(host);
  });

  it("allow the script alone and where it sends to, on pages and not where others frame a figure", () => {
    const written = {
      script: "https://stats.example.net/js/count.js?v=2",
      sends: "https://in.example.net/api",
    };
    expect(policyOf(written, "page")).toMatchObject({
      "script-src": "'self' https://stats.example.net/js/count.js",
      "connect-src": "'self' https://in.example.net",
      "img-src": "'self' https://in.example.net",
    });
    expect(policyOf(written, "embed")).toEqual(policyOf(undefined, "embed"));
    expect(policyOf(undefined, "page")).toMatchObject({ "script-src": "'self'", "connect-src": "'self'" });
  });

  it("take attributes as texts", () => {
    const attributes = { "data-domain": "example.org", "data-site": 4, crossorigin: "anonymous" };
    expect(readVisits({ script: "/count.js", attributes }).visits!.attributes).toEqual({
      "data-domain": "example.org",
      "data-site": "4",
      crossorigin: "anonymous",
    });
  });

  it.each([
    ["https://stats.example.net/count.js", /no list of settings/],
    [{}, /names no script/],
    [
      { script: "http://stats.example.net/count.js" },
      /neither an address with https:\/\/ nor a file of this site/,
    ],
    [{ script: "javascript:alert(1)" }, /neither an address/],
    [{ script: "//stats.example.net/count.js" }, /neither an address/],
    [{ script: "https://me:word@example.net/c.js" }, /neither an address/],
    [{ script: "/count.js", sends: "stats.example.net" }, /visits.sends is “stats.example.net”/],
    [{ script: "/count.js", attributes: { onload: "go()" } }, /has “onload”/],
    [{ script: "/count.js", attributes: { src: "/x.js" } }, /has “src”/],
    [{ script: "/count.js", attributes: { "data-x": {} } }, /“data-x” of visits is no text/],
    [{ script: "/count.js", scirpt: "" }, /no setting “scirpt”/],
  ])("%j is refused with its mend", (written, told) => {
    const { visits, fault } = readVisits(written);
    expect(visits).toBeUndefined();
    expect(fault).toMatch(told);
    expect(fault!.split("\n")[1]).toMatch(/^(Write|It has|It takes) /);
  });
});
