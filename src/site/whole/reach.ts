import { posix } from "node:path";

/** What of the world outside its own files code asks for. */
export interface Reach {
  /** Variables of the environment, by name; all of them where it cannot be told which. */
  variables: readonly string[] | "all";
  /** Whether it asks for the collections of the content. */
  collections: boolean;
}

/**
 * What code of a site's own asks for while its pages are made, as far as its text tells: undefined where that may be anything,
 * as the answer of a server, the time of day, or a file outside of the folders that the site is made from. Whoever is asked
 * answers too carefully rather than wrongly: a package that is not known to ask for nothing may ask for anything.
 */
export function reachOf(files: readonly { path: string; text: string }[]): Reach | undefined {
  const variables = new Set<string>();
  let isEverything = false;
  for (const { path, text } of files) {
    if (ELSEWHERE.test(text)) return undefined;
    if ([...text.matchAll(RELATIVE)].some(([, to]) => !isWithin(posix.join(posix.dirname(path), to!))))
      return undefined;
    if ([...text.matchAll(IMPORTED)].some(([, name, layout]) => !HARMLESS.test((name ?? layout)!)))
      return undefined;
    for (const [, name, quoted] of text.matchAll(ENVIRONMENT)) {
      const variable = name ?? quoted;
      if (variable) variables.add(variable);
      else isEverything = true;
    }
  }
  const collections = files.some(({ text }) => /["']astro:content["']/.test(text));
  return { variables: isEverything ? "all" : [...variables].sort(), collections };
}

/** The clock, chance, servers, the process, and what is put together only while it runs. */
const ELSEWHERE =
  /\bfetch\s*\(|=\s*fetch\b|\.\s*format(?:ToParts)?\s*\(\s*\)|\.\s*glob\w*\s*\((?:[^)]*[\s[(,])?["'`]!?\/|\bnew\s+Date\s*(?:\(\s*\)|[^\s(])|\bDate\s*(?:\(\s*\)|\.\s*now\b)|\bTemporal\s*\.\s*Now\b|\bMath\s*\.\s*random\b|\b(?:crypto|performance)\s*\.\w|\bXMLHttpRequest\b|\bWebSocket\b|\bprocess\s*(?:\.(?!env\b)\w|\[)|[=(]\s*process\b(?!\s*\.\s*env\b)|\bglobalThis\b|\bcreateRequire\b|\b(?:import|require)\s*\(\s*[^"'\s]|\bimport\s*\.\s*meta\b(?!\s*\.\s*(?:env|url|glob)\b)/;

/** `process.env.NAME`, `import.meta.env["NAME"]`, and either without a name. */
const ENVIRONMENT =
  /\b(?:process|import\s*\.\s*meta)\s*\.\s*env\b(?:\s*\.\s*(\w+)|\s*\[\s*["'](\w+)["']\s*\])?/g;

const RELATIVE = /(?:^|[\s"'`(=:])(\.{1,2}\/[^\s"'`)?#]*)/gm;

/** What is imported by a name, or named as a layout: no path from the file. */
const IMPORTED =
  /(?:\b(?:from|import|require)\s*\(?\s*|@import\s+(?:url\()?\s*)["'](?!\.{1,2}\/)([^"']+)["']|^layout:\s*["']?(?!\.{1,2}\/)([^"'\s]+)/gm;

/** Packages that ask for nothing: the pages are made with them anyway. */
const HARMLESS =
  /^(learning-briefs(\/.*)?|astro(\/(config|zod|types))?|astro:content|@astrojs\/(mdx|sitemap)|node:(path|url))$/;

/** Whether a path from the root of a site is one of those that it is made from. */
function isWithin(path: string): boolean {
  return /^(src|public)(\/|$)/.test(path) || /^[\w-]+(\.[\w-]+)*\.([cm]?[jt]s|json|ya?ml|toml)$/.test(path);
}
