import { escapePattern } from "../../model/escape-pattern.ts";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { escapeHtml } from "../../finish/pages/escape-html.ts";
import { type Problem, hasErrors } from "../../problems/problem.ts";
import { formatProblems } from "../../problems/terminal.ts";
import type { Project } from "../../model/project.ts";
import type { LiveContent } from "../live-content.ts";
import type { GonePages } from "./gone-pages.ts";

/** The script of the pages of the live preview. */
export function previewClient({ engine }: Pick<Project, "engine">): string {
  return join(engine, "src", "site", "preview", "client.ts").replaceAll("\\", "/").replace(/^\//, "");
}

/**
 * Answers, in the live preview, for a page that cannot be shown at all because its file, or site.yaml, cannot be used: with
 * the reason, at the address of the page, which comes by itself once it is mended. And for one that was there and is gone:
 * with the pages that came in its place.
 */
export function tellReason({ project, content, gone }: LiveContent) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (!request.headers.accept?.includes("text/html") || path.startsWith("/@")) return next();
    const { corpus, problems, sources } = content.loaded;
    const answer = (status: number, html: string): void => {
      response.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
      response.end(html);
    };
    const about = corpus ? problems.filter(({ file }) => isFileOf(path, file)) : problems;
    const client = previewClient(project);
    if (!corpus || (hasErrors(about) && !isThere(path, corpus)))
      return answer(503, reasonPage(about, formatProblems(about, sources), client));
    const found = gone.find(path);
    return found ? answer(404, gonePage(found, client)) : next();
  };
}

type Corpus = NonNullable<LiveContent["content"]["loaded"]["corpus"]>;

/** Whether there is a thing whose page, or a page under whose page, this is. */
function isThere(path: string, corpus: Corpus): boolean {
  const page = `/${stepsOf(path).join("/")}/`;
  return [...corpus.entities.values()].some(({ href }) => href === page);
}

/**
 * Whether a file is that of a page, by the names of both: `/publications/early/` is of `publications/early.mdx`, and
 * `/privacy/` of `pages/privacy.mdx`.
 */
export function isFileOf(path: string, file: string): boolean {
  const [first, second] = stepsOf(path).map(escapePattern);
  if (first === undefined) return false;
  const name = second ?? `pages/${first}`;
  return new RegExp(`/${name}(?:/index)?\\.(?:mdx|yaml|csv)$`).test(file);
}

/** The steps of an address that name the thing whose page it is, or is under: an area and an id, or the id of a page. */
function stepsOf(path: string): string[] {
  return path.split("/").filter(Boolean).slice(0, 2);
}

function reasonPage(problems: readonly Problem[], told: string, client: string): string {
  const files = [...new Set(problems.map(({ file }) => file))].join(" and ");
  const isMany = files.includes(" and ");
  return pageOf(
    "This page cannot be shown yet",
    `<p>${escapeHtml(files)} cannot be used as ${isMany ? "they are" : "it is"}. Mend what is said below and save: the page comes by itself.</p><pre tabindex="0">${escapeHtml(told)}</pre>`,
    client,
  );
}

function gonePage({ page, came }: NonNullable<ReturnType<GonePages["find"]>>, client: string): string {
  const links = came.map(
    ({ href, title }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(title)}</a></li>`,
  );
  const next =
    links.length > 0
      ? `<p>With the same change came:</p><ul>${links.join("")}</ul>`
      : `<p>All pages: <a href="/">the home page</a> leads to them.</p>`;
  return pageOf(
    "This page is no longer there",
    `<p>The content has no “${escapeHtml(page.title)}” at ${escapeHtml(page.href)} any more: its file was renamed, moved or deleted. Where it comes back, so does the page.</p>${next}`,
    client,
  );
}

/** A page without the site around it: nothing of the site can be relied on here. */
function pageOf(title: string, html: string, client: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><script type="module" src="/@vite/client"></script><script type="module" src="/@fs/${escapeHtml(client)}"></script><style>body{max-width:50rem;margin:3rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}pre{overflow:auto;padding:1rem;background:#f4f1ea;color:#1d2530;white-space:pre-wrap}</style></head><body><main id="main" data-reason="${title}"><h1>${title}</h1>${html}</main></body></html>`;
}
