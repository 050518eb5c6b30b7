import { readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { SRC, readImports } from "../../support/imports.ts";
import { ROOT, fencesOf, readPage } from "./sample.ts";

/** The file of each package in which its licence stands. */
const LICENCES: Readonly<Record<string, string>> = {
  "chart.js": "LICENSE.md",
  "@kurkle/color": "LICENSE.md",
  "@orama/stemmers": "LICENSE.md",
  "@fontsource-variable/newsreader": "LICENSE",
  "@fontsource-variable/instrument-sans": "LICENSE",
};

const NOTICES = readPage("NOTICES.md");
const rows = [...NOTICES.matchAll(/^\| (\S.*?) +\| `([^`]+)` +\| (\S+) +\|$/gm)].map(
  ([, title, name, licence]) => ({ title: title!, name: name!, licence: licence! }),
);

describe("NOTICES.md", () => {
  it("names what readers get", () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(LICENCES).sort());
  });

  it.each(rows)("has the licence of $title as its package has it", ({ title, name, licence }) => {
    const folder = join(ROOT, "node_modules", name);
    const text = fencesOf(NOTICES).find(({ heading }) => heading === title)?.code;
    expect(plain(text ?? "")).toBe(plain(readFileSync(join(folder, LICENCES[name]!), "utf8")));
    expect(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).license).toBe(licence);
  });

  it("names every package that the pages' own scripts import, and theirs", () => {
    const imported = packagesOfScripts();
    expect(imported).toEqual(["@orama/stemmers", "chart.js"]);
    const named = rows.map(({ name }) => name);
    expect(imported.flatMap(withItsOwn).filter((name) => !named.includes(name))).toEqual([]);
  });

  it("is packed, with the paper that it leads to", () => {
    const { files } = JSON.parse(readPage("package.json")) as { files: string[] };
    expect(files).toEqual(expect.arrayContaining(["NOTICES.md", "docs"]));
  });
});

/** Lines as they read: without the spaces at their ends, which formatting takes away. */
function plain(text: string): string {
  return text
    .replaceAll("\r", "")
    .replace(/[ \t]+$/gm, "")
    .trim();
}

/** The packages that the scripts of components import, and whatever these import in turn. */
function packagesOfScripts(): string[] {
  const imports = readImports().filter(({ typesOnly }) => !typesOnly);
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { target, isPackage } of imports.filter((line) => line.file === file)) {
      // What scripts say is made for each site; the search imports what it knows of the site's language with it.
      if (target === "virtual:learning-briefs/search-talk") visit("locales/search-language.ts");
      else if (isPackage && !target.startsWith("virtual:")) packages.add(packageOf(target));
      else if (!isPackage) visit(target);
    }
  };
  scriptsOfComponents().forEach(visit);
  return [...packages].sort();
}

/** `@orama/stemmers/spanish` → `@orama/stemmers`. */
function packageOf(target: string): string {
  return target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");
}

function scriptsOfComponents(): string[] {
  const components = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".astro"));
  return components.flatMap((path) => {
    const scripts = readFileSync(join(SRC, path), "utf8").matchAll(/<script>([^]*?)<\/script>/g);
    return [...scripts].flatMap(([, code]) =>
      [...code!.matchAll(/import "(\.[^"]+)"/g)].map((line) => posix.join(posix.dirname(path), line[1]!)),
    );
  });
}

function withItsOwn(name: string): string[] {
  const { dependencies = {} } = JSON.parse(readPage(`node_modules/${name}/package.json`)) as {
    dependencies?: Record<string, string>;
  };
  return [name, ...Object.keys(dependencies)];
}
