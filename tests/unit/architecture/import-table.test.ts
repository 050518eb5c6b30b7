import { describe, expect, it } from "vitest";
import { type Import, readImports } from "../../support/imports.ts";

/**
 * Who may import what: the table of docs/architecture.md. `all` names folders and files of `src/` of which anything may be used,
 * `types` those of which only types may; `packages` are the packages that a pure folder may use at all.
 */
const TABLE: Record<string, { all: string[]; types?: string[]; pure?: true }> = {
  problems: { all: [], pure: true },
  model: { all: ["problems"], pure: true },
  locales: { all: ["model"], pure: true },
  blocks: { all: ["model", "problems", "locales"], pure: true },
  kept: { all: [] },
  threads: { all: [] },
  pictures: { all: ["model", "kept/kept-work.ts"], pure: true },
  theme: { all: ["model", "kept", "threads"] },
  corpus: {
    all: [
      "model",
      "blocks",
      "problems",
      "tables",
      "pictures",
      "kept",
      "theme/typeface.ts",
      "threads/collect-garbage.ts",
    ],
    types: ["locales", "theme"],
  },
  "own-pages": { all: ["model", "problems"] },
  checks: {
    all: [
      "model",
      "blocks",
      "problems",
      "corpus",
      "own-pages",
      "theme",
      "pictures/kinds.ts",
      "charts/shows.ts",
      "charts/suits.ts",
      "locales",
    ],
    types: ["kept"],
    pure: true,
  },
  render: { all: ["model", "blocks", "corpus", "locales"], pure: true },
  charts: { all: ["model", "locales", "theme/token-names.ts", "theme/patterns.ts", "kept/kept-work.ts"] },
  exports: {
    all: ["model", "blocks", "locales", "render/portable.ts", "corpus/query", "corpus/parse/mdx/tree.ts"],
    types: ["corpus", "render", "charts"],
    pure: true,
  },
  components: {
    all: [
      "model",
      "blocks",
      "charts",
      "locales",
      "pictures/load-sharp.ts",
      "problems/edit-distance.ts",
      "problems/nearest.ts",
      "render/write-html.ts",
      "render/styles.css",
      "theme",
    ],
    types: ["corpus", "render", "pictures", "kept"],
  },
  layouts: { all: ["components", "styles", "theme", "model", "locales"], types: ["corpus"] },
  styles: { all: [] },
  routes: {
    all: [
      "site/edition.ts",
      "site/feed-content.ts",
      "site/program-texts.ts",
      "site/notices.ts",
      "site/take-along.ts",
      "layouts",
      "components",
      "blocks/parts",
      "exports",
      "styles",
      "theme",
      "model",
      "locales",
    ],
    types: ["corpus"],
  },
  finish: { all: ["problems", "model", "locales", "corpus", "checks", "exports", "kept", "threads"] },
  site: {
    all: [
      "corpus",
      "blocks",
      "own-pages",
      "checks",
      "render",
      "problems",
      "model",
      "locales",
      "finish",
      "components",
      "charts",
      "exports",
      "layouts",
      "pictures",
      "theme",
      "kept",
      "threads",
    ],
  },
  "index.ts": { all: ["site", "model"] },
  migrations: {
    all: ["model", "problems", "corpus/parse/yaml", "checks/plain-fields.ts"],
    pure: true,
  },
  tables: { all: ["model"], pure: true },
  audit: { all: ["tables", "model", "problems", "corpus/parse/yaml", "checks/grim.ts"], pure: true },
  intake: { all: ["tables", "audit", "model", "problems", "corpus", "checks/declared.ts"], pure: true },
  package: { all: ["site/shared-modules.ts"] },
  cli: {
    all: [
      "blocks",
      "corpus",
      "checks",
      "migrations",
      "audit",
      "intake",
      "tables",
      "problems",
      "exports",
      "model",
      "finish",
      "site",
      "index.ts",
      "kept/kept-work.ts",
      "threads/collect-garbage.ts",
      "threads/compiled-code.ts",
    ],
  },
};

/** Astro belongs to what makes pages: reading and checking know nothing of it. */
const KNOWS_ASTRO = ["own-pages", "components", "layouts", "routes", "cli", "site", "index.ts"];

const imports = readImports();
const within = imports.filter(({ isPackage }) => !isPackage);

describe("the import table", () => {
  it("has a line for every folder of src/", () => {
    const folders = new Set(imports.map(({ file }) => folderOf(file)));
    expect([...folders].filter((folder) => !Object.hasOwn(TABLE, folder))).toEqual([]);
  });

  it.each(Object.keys(TABLE))("is kept by %s", (folder) => {
    const broken = within.filter((line) => folderOf(line.file) === folder && !isAllowed(line, folder));
    expect(broken.map(tell)).toEqual([]);
  });

  it("keeps Astro out of what reads, checks and exports", () => {
    const broken = imports.filter(
      ({ file, target, isPackage }) =>
        isPackage && /^(astro|@astrojs)([:/]|$)/.test(target) && !KNOWS_ASTRO.includes(folderOf(file)),
    );
    // `astro/zod` would be the one exception; the schemas take zod itself.
    expect(broken.map(tell)).toEqual([]);
  });

  it("keeps the machine out of what is pure", () => {
    const broken = imports.filter(
      ({ file, target }) => target.startsWith("node:") && TABLE[folderOf(file)]?.pure,
    );
    expect(broken.map(tell)).toEqual([]);
  });

  // Components may hold each other, as their blocks do; what reads and checks may not.
  it("has no circle of modules that run", () => {
    const run = within.filter(({ file, typesOnly }) => !typesOnly && file.endsWith(".ts"));
    expect(circles(run)).toEqual([]);
  });
});

function folderOf(path: string): string {
  return path.split("/")[0]!;
}

function isAllowed({ target, typesOnly }: Import, folder: string): boolean {
  const { all, types = [] } = TABLE[folder]!;
  const names = (list: string[]) => list.some((entry) => target === entry || target.startsWith(`${entry}/`));
  return folderOf(target) === folder || names(all) || (typesOnly && names(types));
}

function tell({ file, target, typesOnly }: Import): string {
  return `${file} imports ${typesOnly ? "types of " : ""}${target}`;
}

/** The circles of a graph of files, each told once, from its first member on. */
function circles(edges: readonly Import[]): string[] {
  const next = Map.groupBy(edges, ({ file }) => file);
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (file: string, path: string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.add([...path.slice(at), file].join(" → "));
    if (at >= 0 || done.has(file)) return;
    for (const { target } of next.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return [...found];
}
