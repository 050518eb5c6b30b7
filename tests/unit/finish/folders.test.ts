import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { clearFolder, moveInto } from "../../../src/finish/folders.ts";
import { listFiles } from "../../../src/finish/site-files.ts";
import { siteOf } from "./site.ts";

it("moves files and folders in beside what stands there", async () => {
  using to = siteOf({ "data/a.csv": "a", "index.html": "home" });
  using from = siteOf({ "data/b.csv": "b", "data/deep/c.csv": "c", "assets/a.js": "js", "robots.txt": "r" });
  moveInto(from.dir, to.dir);
  expect(await listFiles(to.dir)).toEqual([
    ...["assets/a.js", "data/a.csv", "data/b.csv", "data/deep/c.csv", "index.html", "robots.txt"],
  ]);
  expect([to.read("data/a.csv"), to.read("data/deep/c.csv")]).toEqual(["a", "c"]);
  expect(await listFiles(from.dir)).toEqual([]);
});

it("clears a folder and leaves it there", () => {
  using site = siteOf({ "data/a.csv": "a", "index.html": "home" });
  clearFolder(site.dir);
  expect(existsSync(join(site.dir, "data"))).toBe(false);
  expect(existsSync(site.dir)).toBe(true);
});
