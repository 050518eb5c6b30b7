import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relativeUrl } from "../../../src/finish/pages/relative-url.ts";

const files = new Set([
  "index.html",
  "publications/index.html",
  "publications/five/index.html",
  "data/trust/index.html",
  "data/trust.csv",
]);
const from = "publications/five/index.html";
const relative = (url: string, file = from) => relativeUrl(url, file, (path) => files.has(path));

describe("an address within the site", () => {
  it.each([
    ["/", "../../index.html"],
    ["/publications/", "../index.html"],
    ["/data/trust/#row", "../../data/trust/index.html#row"],
    ["/data/trust.csv", "../../data/trust.csv"],
    ["/publications/five/", "index.html"],
    ["/publications/five/#two", "#two"],
    ["/search/?q=a%20b&x=1", "../../search/index.html?q=a%20b&x=1"],
    ["./", "index.html"],
    ["../", "../index.html"],
    ["../../data/trust/", "../../data/trust/index.html"],
    // A folder that is named without its slash.
    ["/data/trust", "../../data/trust/index.html"],
    ["/data/trust?sort=1#row", "../../data/trust/index.html?sort=1#row"],
  ])("%s becomes %s", (url, expected) => expect(relative(url)).toBe(expected));

  it("is short from the root", () => {
    expect(relative("/", "index.html")).toBe("index.html");
    expect(relative("/data/trust/", "index.html")).toBe("data/trust/index.html");
  });

  it("does not begin with what reads as a scheme", () => {
    expect(relative("/a:b.csv", "index.html")).toBe("./a:b.csv");
  });

  it("keeps letters of all scripts and what stands for a slash", () => {
    expect(relative("/data/%C3%A9t%C3%A9/a%2Fb.csv")).toBe("../../data/%C3%A9t%C3%A9/a%2Fb.csv");
  });
});

describe("an address that leads elsewhere", () => {
  it.each([
    "",
    "#two",
    "https://example.org/a/",
    "//example.org/",
    "mailto:a@example.org",
    "data:,a",
    "http://%",
  ])("stays: %s", (url) => expect(relative(url)).toBe(url));
});

it("leads from any file to the file that the root address names, under any path", () => {
  const step = fc
    .stringMatching(/^[a-z0-9é .-]{1,6}$/)
    .filter((name) => !/^\.{1,2}$/.test(name.trim()) && name.trim() === name);
  const path = fc.array(step, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(path, path, path, (a, b, base) => {
      const address = (steps: string[]) => steps.map(encodeURIComponent).join("/");
      const url = relativeUrl(`/${address(a)}/`, [...b, "index.html"].join("/"), () => false);
      const page = `http://host/${address(base)}/${address(b)}/index.html`;
      expect(new URL(url, page).pathname).toBe(`/${address(base)}/${address(a)}/index.html`);
    }),
  );
});
