import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { SHARED_FOLDERS } from "../site/shared-modules.ts";

/**
 * `npm pack`: writes `lib/`, which is what Node itself loads of the package, as JavaScript, in the folders of `src/`.
 * Node takes the types off its own files only, and not off those in `node_modules`; what Vite loads stays as it is.
 */
const ROOT = join(import.meta.dirname, "..", "..");
const SRC = join(ROOT, "src");
const LIB = join(ROOT, "lib");

/** Where Node comes in: the command, the integration, and what is found by its name and not by an import. */
const ENTRIES = [
  "cli/bin.ts",
  "cli/bundle-process.ts",
  "index.ts",
  "finish/compression-worker.ts",
  "finish/search/index-worker.ts",
  "finish/pages/finish-worker.ts",
  "finish/pages/fetch-script.browser.ts",
  "finish/pages/folder-links.browser.ts",
  "site/hand-over.ts",
  // Found by their address.
  ...globSync("routes/**/*.ts", { cwd: SRC }),
  "site/beside/worker.ts",
  "site/pdf/worker.ts",
  "site/reads/take-worker.ts",
];
const imports = new Map<string, string[]>();
// What takes a sheet along is for browsers alone, and Vite makes it.
const shared = SHARED_FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: SRC })).filter(
  (file) => !file.endsWith(".d.ts") && [...reachable([file])].every((found) => found.endsWith(".ts")),
);

rmSync(LIB, { recursive: true, force: true });
for (const file of reachable([...ENTRIES, ...shared])) write(file);
writeTypes("index.ts");

/** The files that these import, and theirs, with themselves. */
function reachable(entries: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (file.endsWith(".ts")) importsOf(file).forEach(visit);
  };
  entries.forEach(visit);
  return found;
}

/** The files of `src/` that a file imports, types aside. */
function importsOf(file: string): string[] {
  const known = imports.get(file);
  if (known) return known;
  const { importedFiles } = ts.preProcessFile(withoutTypes(file));
  const found = importedFiles
    .filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => relative(SRC, join(SRC, dirname(file), fileName.replace(/\.js$/, ".ts"))));
  imports.set(file, found);
  return found;
}

function withoutTypes(file: string): string {
  const { outputText } = ts.transpileModule(readFileSync(join(SRC, file), "utf8"), {
    fileName: file,
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
  });
  return outputText;
}

function write(file: string): void {
  const target = join(LIB, file.replace(/\.ts$/, ".js"));
  if (!existsSync(join(SRC, file))) throw new Error(`src/${file} is imported and not there.`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, withoutTypes(file));
}

/** The types of a module that imports types of packages only: what a site's settings complete from. */
function writeTypes(file: string): void {
  const { outputText } = ts.transpileDeclaration(readFileSync(join(SRC, file), "utf8"), {
    fileName: file,
    compilerOptions: {
      isolatedDeclarations: true,
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
    },
  });
  writeFileSync(join(LIB, file.replace(/\.ts$/, ".d.ts")), outputText);
}
