import { encodeAddress } from "../../model/site-address.ts";
import { CACHE, type HostPolicy, EMBEDS, REVALIDATE, headersOf } from "./policy.ts";
import { routes } from "../../model/routes.ts";

/** A site for Caddy 2.6 and later. `@ADDRESS@`, `@FOLDER@` and `@PATH@` are to be filled in. */
export function caddyfile(policy: HostPolicy): string {
  return [
    "# Made by npm run build; changes are lost. docs/deploying.md tells how to use it.",
    "@ADDRESS@ {",
    ...policy.redirects.map(
      ({ from, to }) => `\tredir "@PATH@${matcher(from.slice(1))}" "@PATH@${encodeAddress(to).slice(1)}" 301`,
    ),
    "\thandle_path @PATH@* {",
    '\t\troot * "@FOLDER@"',
    ...headers("page", `not path_regexp ^/${EMBEDS}`, policy),
    ...headers("embed", `path_regexp ^/${EMBEDS}`, policy),
    `\t\t@kept path /${CACHE.folder}/*`,
    `\t\t@asked not path /${CACHE.folder}/*`,
    `\t\theader @asked Cache-Control "${REVALIDATE}"`,
    `\t\theader @kept Cache-Control "${CACHE.value}"`,
    "\t\theader -Server",
    "\t\tfile_server {",
    "\t\t\tprecompressed br gzip",
    "\t\t}",
    "\t}",
    "\thandle_errors {",
    '\t\troot * "@FOLDER@"',
    `\t\trewrite * ${routes.notFound()}`,
    ...Object.entries(headersOf("page", policy)).map(([name, value]) => `\t\theader ${name} "${value}"`),
    "\t\tfile_server",
    "\t}",
    "}",
    "",
  ].join("\n");
}

/**
 * Letters stand as they are; signs that mean something to Caddy (placeholders, wildcards, quotes) in percent signs, which
 * it compares with the address as it was asked for.
 */
function matcher(path: string): string {
  return path.replace(/[^\p{L}\p{M}\p{N}\-._~/+,()]/gu, encodeAddress);
}

function headers(kind: "page" | "embed", matcher: string, policy: HostPolicy): string[] {
  return [
    `\t\t@${kind} ${matcher}`,
    ...Object.entries(headersOf(kind, policy)).map(
      ([name, value]) => `\t\theader @${kind} ${name} "${value}"`,
    ),
  ];
}
