import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { addressInSettings, settingsOf } from "../../../src/cli/site-settings.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "settings-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const asked = (settings: string, name = "astro.config.mjs") => {
  writeFileSync(join(root, name), settings);
  return addressInSettings(root);
};

it("finds the address that settings say", async () => {
  expect(await asked('export default { site: "https://example.org/a/" };')).toBe("https://example.org/a/");
  expect(settingsOf(root)).toBe(join(root, "astro.config.mjs"));
});

it("finds one that they work out", async () => {
  const settings =
    'const site = ["https:", "", "example.net"].join("/"); export default { site, base: "/" };';
  expect(await asked(settings, "astro.config.js")).toBe("https://example.net");
});

it.each([
  ["say none", "export default {};"],
  ["speak of it alone", "// site: none yet\nexport default {};"],
  ["say it as what it cannot be", "export default { site: 5 };"],
  ["cannot be read", 'export default { site: "https://example.org" '],
  ["fail", 'throw new Error("site: no"); export default { site: "https://example.org" };'],
])("finds none where they %s", async (_, settings) => expect(await asked(settings)).toBeUndefined());

it("finds none where there are none", async () => {
  expect(settingsOf(root)).toBeUndefined();
  expect(await addressInSettings(root)).toBeUndefined();
});
