import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { writeNotices } from "../../../src/site/notices.ts";
import { notePackages, packageOf } from "../../../src/site/packages.ts";
import { nothingFound } from "../../../src/site/hand-over.ts";

const ROOT = join(import.meta.dirname, "../../..");
const scratch = mkdtempSync(join(tmpdir(), "notices-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A package in a folder of its own, with these files. */
function packageWith(name: string, fields: object, files: Record<string, string> = {}): string {
  const folder = join(scratch, "node_modules", name);
  const all = { ...files, "package.json": JSON.stringify({ name, version: "1.2.3", ...fields }) };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

it("the notices of a site hold the licences of the generator and the typefaces", () => {
  const text = writeNotices({ engine: ROOT }, []);
  for (const part of ["learning-briefs 0.1.0\nMIT\n\nMIT License", "\nNewsreader\nOFL-1.1\n\nCopyright 2020"])
    expect(text).toContain(part);
  expect(text).not.toContain("\r");
});

it("the notices have each package once, with every text of its licence", () => {
  const folders = [
    packageWith(
      "zebra",
      { license: "Apache-2.0", homepage: "https://zebra.example" },
      {
        "LICENSE.txt": "Apache words.\r\n",
        NOTICE: "Zebra notice.",
        "license-checker.js": "no licence",
        "README.md": "no licence",
      },
    ),
    packageWith(
      "@of/ant",
      { license: "MIT" },
      { "LICENCE/of-ant.md": "Ant words.", "LICENCE/of-others": "Others." },
    ),
    packageWith("bare", { license: "ISC" }),
    ROOT,
  ];
  const text = writeNotices({ engine: ROOT }, folders);
  expect(text).toContain(
    "\nzebra 1.2.3\nhttps://zebra.example\nApache-2.0\n\nApache words.\n\nZebra notice.\n",
  );
  expect(text).toContain("\n@of/ant 1.2.3\nMIT\n\nAnt words.\n\nOthers.\n");
  expect(text).toContain("\nbare 1.2.3\nISC\n\nThe package holds no text of its licence.\n");
  expect(text).not.toContain("no licence");
  expect(text.split("learning-briefs 0.1.0")).toHaveLength(2);
});

it.each([
  ["/site/node_modules/chart.js/dist/chart.js", "/site/node_modules/chart.js"],
  ["\0/site/node_modules/@of/ant/a.js?commonjs", "/site/node_modules/@of/ant"],
  ["/site/node_modules/a/node_modules/b/c.css?inline", "/site/node_modules/a/node_modules/b"],
  ["C:\\site\\node_modules\\a\\b.js", "C:\\site\\node_modules\\a"],
  ["/site/src/pages/story.mdx", undefined],
  ["\0vite/preload-helper.js", undefined],
])("the module %j is of the package %s", (id, folder) => {
  expect(packageOf(id)).toBe(folder);
});

it("what goes to readers is code in the scripts of pages, and styles from wherever they come", () => {
  const found = nothingFound();
  const plugin = notePackages(() => found);
  const bundle = {
    "a.js": { type: "chunk", moduleIds: ["/n/node_modules/chart.js/a.js", "/n/src/b.ts"] },
    "b.css": { type: "asset" },
  };
  const modules = ["/n/node_modules/astro/a.js", "/n/node_modules/face/400.css"];
  const of = (name: string) => ({ environment: { name }, getModuleIds: () => modules });
  plugin.generateBundle.call(of("prerender"), {}, bundle);
  expect([...found.packages]).toEqual(["/n/node_modules/face"]);
  plugin.generateBundle.call(of("client"), {}, bundle);
  expect([...found.packages]).toEqual(["/n/node_modules/face", "/n/node_modules/chart.js"]);
});
