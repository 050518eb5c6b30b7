import type { Plugin } from "vite";
import { isFile } from "./is-file.ts";

/** What Astro knows of a sheet of a page: the module as Vite names it, its rules, and the script that takes changes of it. */
interface Sheet {
  id: string;
  content: string;
  url: string;
}

/** The script of all pages, which begins that of the preview. */
const SCRIPT_OF_PAGES = "/@id/astro:scripts/page.js";
const BEGINNING = "export const css = new Set(";

/**
 * Astro writes the sheets of a page into it, and has a browser fetch a script for each, so that changes of it are shown: some twenty
 * scripts, for which a page would wait. The script of the preview fetches them once the page is there (`client.ts`).
 *
 *     new Set([{ id: "/site/a.css", content: "a {}", url: "/a.css" }])
 *     → new Set([{ id: "/site/a.css", content: "a {}", url: "/@id/astro:scripts/page.js" }])
 */
export function sheetsLater(): Plugin {
  return {
    name: "learning-briefs:sheets-later",
    apply: "serve",
    transform: {
      filter: { id: /^\0virtual:astro:dev-css:/ },
      handler(code) {
        if (!code.startsWith(`${BEGINNING}[`)) return undefined;
        const sheets = JSON.parse(code.slice(BEGINNING.length, code.lastIndexOf(")"))) as Sheet[];
        const later = sheets.map((sheet) => (isFile(sheet.id) ? { ...sheet, url: SCRIPT_OF_PAGES } : sheet));
        return { code: `${BEGINNING}${JSON.stringify(later)})`, map: null };
      },
    },
  };
}
