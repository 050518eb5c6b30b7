import { encodeAddress, requestedAddress } from "../../model/site-address.ts";
import { CACHE, type HostPolicy, type PageKind, headersOf } from "./policy.ts";
import { routes } from "../../model/routes.ts";

/**
 * `_headers` for Netlify and Cloudflare Pages. Their answers to two rules that match one address differ (one joins the
 * values, one takes the last), so no address has two: each pattern stands for one depth.
 * Formats: https://docs.netlify.com/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/
 */
export function netlifyHeaders(policy: HostPolicy): string {
  const [folders, files] = [policy.top.folders, policy.top.files].map((names) => names.map(requestedAddress));
  const rules = [
    ...[routes.home(), ...files!.map((file) => `/${file}`)].map((path) => rule(path, "page", policy)),
    ...folders!.flatMap((folder) => folderRules(folder, policy)),
  ];
  return `# Made by npm run build; changes are lost.\n${rules.join("\n")}`;
}

function folderRules(folder: string, policy: HostPolicy): string[] {
  if (folder === CACHE.folder)
    return [rule(`/${folder}/*`, "page", policy, { "Cache-Control": CACHE.value })];
  const top = `/${folder}/`;
  const [page, embed] = [routes.figure(":figure"), routes.embed(":figure")];
  if (!page.startsWith(top)) return [rule(`${top}*`, "page", policy)];
  return [
    ...[top, `${top}:file`, page, `${page}:file`].map((path) => rule(path, "page", policy)),
    ...[embed, `${embed}:file`].map((path) => rule(path, "embed", policy)),
  ];
}

function rule(path: string, kind: PageKind, policy: HostPolicy, more: Record<string, string> = {}): string {
  const lines = Object.entries({ ...headersOf(kind, policy), ...more }).map(
    ([name, value]) => `  ${name}: ${value}\n`,
  );
  return `${policy.base ?? ""}${path}\n${lines.join("")}`;
}

/**
 * `_redirects` for the same hosts. Netlify gives the page that forwards instead, unless a line insists with `301!`;
 * Cloudflare Pages never does, and takes no such line, so each has its own.
 * Formats: https://docs.netlify.com/routing/redirects/, https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function netlifyRedirects({ redirects, base = "" }: HostPolicy): string {
  const lines = redirects
    .map(({ from, to }) => `${base}${requestedAddress(from)} ${base}${encodeAddress(to)}`)
    .map((line) => `${line} 301!\n${line} 301\n`);
  return `# Of each pair Netlify reads the first line, and Cloudflare Pages the second, with a warning of the first.\n${lines.join("")}`;
}
