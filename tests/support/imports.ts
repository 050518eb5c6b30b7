import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";

export const SRC = join(import.meta.dirname, "../../src");

/** One import line of a file under `src/`. */
export interface Import {
  /** The importing file, relative to `src/`. */
  file: string;
  /** The imported file relative to `src/`, or the package's name as written. */
  target: string;
  isPackage: boolean;
  /** Types alone: nothing of the target runs. */
  typesOnly: boolean;
}

/** Every import of every TypeScript and Astro file of `src/`, in order of the files; declarations of others' modules import nothing. */
export function readImports(): Import[] {
  return sourceFiles(/(?<!\.d)\.(ts|astro)$/).flatMap((file) => importsOf(file, code(file)));
}

/** What of `src/` is no part of the engine: the pages of this repository's own site, its collections, and the text of new sites. */
export const OF_THE_SITE = /^(pages|content\.config\.ts|cli\/site-template)(\/|$)/;

/** Files of the engine whose names match, relative to `src/`, sorted. */
function sourceFiles(pattern: RegExp): string[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => pattern.test(path) && !OF_THE_SITE.test(path))
    .sort();
}

/** TypeScript as it is; of an Astro component its frontmatter and its scripts. */
function code(file: string): string {
  const text = readFileSync(join(SRC, file), "utf8");
  if (!file.endsWith(".astro")) return text;
  const frontmatter = /^---\n([^]*?)\n---/.exec(text)?.[1] ?? "";
  const scripts = [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map((match) => match[1]);
  return [frontmatter, ...scripts].join("\n");
}

function importsOf(file: string, text: string): Import[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: ts.Node, typesOnly: boolean) => {
    if (!ts.isStringLiteral(specifier)) return;
    const written = specifier.text.split("?")[0]!;
    const isPackage = !written.startsWith(".");
    const target = isPackage ? written : posix.join(dirname(file), written);
    found.push({ file, target, isPackage, typesOnly });
  };
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypesOnly(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0]!, false);
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found;
}

/** `import type …`, or an import each of whose names is marked as a type. */
function isTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  if (clause.name || !names || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}
