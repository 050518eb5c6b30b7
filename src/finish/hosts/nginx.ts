import { encodeAddress } from "../../model/site-address.ts";
import { CACHE, type HostPolicy, EMBEDS, REVALIDATE, headersOf } from "./policy.ts";
import { routes } from "../../model/routes.ts";

/**
 * A server for nginx 1.18 and later, to be put into `sites-enabled`. `@FOLDER@` is the folder of the site and `@PATH@`
 * the path that it stands under, `/` or `/some/path/`.
 */
export function nginx(policy: HostPolicy): string {
  const [page, embed] = (["page", "embed"] as const).map((kind) => headersOf(kind, policy));
  const varying = Object.keys(page!).filter((name) => page![name] !== embed![name]);
  const variable = (name: string): string => `$briefs_${name.toLowerCase().replaceAll("-", "_")}`;
  const maps = varying.map((name) =>
    map(variable(name), page![name]!, [[`~^@PATH@${EMBEDS}`, embed![name]!]]),
  );
  const headers = Object.entries(page!).map(([name, value]) =>
    header(name, varying.includes(name) ? variable(name) : quote(value)),
  );
  return [
    "# Made by npm run build; changes are lost. docs/deploying.md tells how to use it.",
    ...maps,
    map("$briefs_cache_control", REVALIDATE, [[`~^@PATH@${CACHE.folder}/`, CACHE.value]]),
    ...server(policy, [...headers, header("Cache-Control", "$briefs_cache_control")]),
  ].join("\n");
}

function server({ redirects }: HostPolicy, headers: readonly string[]): string[] {
  return [
    "server {",
    "  listen 80;",
    "  listen [::]:80;",
    "  server_name _;",
    "  server_tokens off;",
    "  absolute_redirect off;",
    "  charset utf-8;",
    "  charset_types text/css text/csv text/plain text/xml application/javascript application/json application/xml image/svg+xml;",
    "",
    ...redirects.map(
      ({ from, to }) =>
        // nginx holds the path against the letters themselves, and sends on what stands here as it is.
        `  location = ${quote(`@PATH@${from.slice(1)}`)} { return 301 ${quote(`@PATH@${encodeAddress(to).slice(1)}`)}; }`,
    ),
    "  location @PATH@ {",
    '    alias "@FOLDER@/";',
    "    index index.html;",
    `    error_page 404 @PATH@${routes.notFound().slice(1)};`,
    "    gzip_static on;",
    "    gzip_vary on;",
    "    # With Debian's libnginx-mod-http-brotli-static, or any nginx built with ngx_brotli:",
    "    # brotli_static on;",
    ...headers,
    "  }",
    "}",
    "",
  ];
}

function map(variable: string, usual: string, special: [string, string][]): string {
  return [
    `map $uri ${variable} {`,
    `  default ${quote(usual)};`,
    ...special
      .filter(([, value]) => value !== usual)
      .map(([pattern, value]) => `  "${pattern}" ${quote(value)};`),
    "}",
  ].join("\n");
}

function header(name: string, value: string): string {
  return `    add_header ${name} ${value} always;`;
}

/** Within quotes only these two mean anything, but for `$`, which neither locations nor what is led to holds. */
function quote(value: string): string {
  return `"${value.replace(/["\\]/g, "\\$&")}"`;
}
