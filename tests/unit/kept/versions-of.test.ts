import { expect, it } from "vitest";
import { versionsOf } from "../../../src/kept/versions-of.ts";

it("names the versions of packages, those within others too", () => {
  const versions = versionsOf(import.meta.url, "subset-font", "harfbuzzjs");
  expect(Object.keys(versions)).toEqual(["subset-font", "harfbuzzjs"]);
  for (const version of Object.values(versions)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
