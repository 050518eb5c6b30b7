import { CACHE, type HostPolicy, type PageKind, headersOf } from "../policy.ts";

/**
 * `_headers` for Netlify and Cloudflare Pages. Their answers to two rules that match one address differ (one joins the
 * values, one takes the last), so no address has two: each pattern stands for one depth.
 * Formats: https://docs.netlify.com/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/
 */
export function netlifyHeaders(policy: HostPolicy): string {
  const { folders, files } = policy.top;
  const rules = [
    ...["/", ...files.map((file) => `/${file}`)].map((path) => rule(path, "page", policy)),
    ...folders.flatMap((folder) => folderRules(folder, policy)),
  ];
  return `# Made by npm run build; changes are lost.\n${rules.join("\n")}`;
}

function folderRules(folder: string, policy: HostPolicy): string[] {
  if (folder === CACHE.folder)
    return [rule(`/${folder}/*`, "page", policy, { "Cache-Control": CACHE.value })];
  if (folder === "search") return [rule(`/${folder}/*`, "search", policy)];
  if (folder !== "figures") return [rule(`/${folder}/*`, "page", policy)];
  return [
    ...[`/${folder}/`, `/${folder}/:file`, `/${folder}/:figure/`, `/${folder}/:figure/:file`].map((path) =>
      rule(path, "page", policy),
    ),
    ...[`/${folder}/:figure/embed/`, `/${folder}/:figure/embed/:file`].map((path) =>
      rule(path, "embed", policy),
    ),
  ];
}

function rule(path: string, kind: PageKind, policy: HostPolicy, more: Record<string, string> = {}): string {
  const lines = Object.entries({ ...headersOf(kind, policy), ...more }).map(
    ([name, value]) => `  ${name}: ${value}\n`,
  );
  return `${path}\n${lines.join("")}`;
}

/**
 * `_redirects` for the same hosts. Netlify gives the page that forwards instead, unless a line insists with `301!`;
 * Cloudflare Pages never does, and takes no such line, so each has its own.
 * Formats: https://docs.netlify.com/routing/redirects/, https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function netlifyRedirects({ redirects }: HostPolicy): string {
  const lines = redirects.map(({ from, to }) => `${from} ${to} 301!\n${from} ${to} 301\n`);
  return `# Of each pair Netlify reads the first line, and Cloudflare Pages the second, with a warning of the first.\n${lines.join("")}`;
}
