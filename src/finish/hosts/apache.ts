import { encodeAddress } from "../../model/site-address.ts";
import { CACHE, type HostPolicy, EMBEDS, REVALIDATE, headersOf } from "./policy.ts";
import { routes } from "../../model/routes.ts";

/** Compressed files that stand beside their originals, the smaller first. */
const ENCODINGS = [
  { name: "br", extension: "br" },
  { name: "gzip", extension: "gz" },
];

/**
 * `.htaccess` for Apache 2.4.13 and later, where `AllowOverride All` holds. It works wherever the folder is put: the
 * address of the folder is found out while a request is answered.
 */
export function htaccess(policy: HostPolicy): string {
  return [
    "# Made by npm run build; changes are lost.",
    "Options -Indexes -MultiViews",
    "DirectoryIndex index.html",
    "DirectorySlash On",
    "AddDefaultCharset utf-8",
    "AddCharset utf-8 .bib .css .csv .js .json .md .ris .svg .xml .txt",
    "AddType text/csv .csv",
    "AddType application/vnd.openxmlformats-officedocument.spreadsheetml.sheet .xlsx",
    "AddType application/vnd.openxmlformats-officedocument.wordprocessingml.document .docx",
    "AddType application/epub+zip .epub",
    "AddType font/woff2 .woff2",
    "AddType text/markdown .md",
    "AddType application/x-bibtex .bib",
    "AddType application/x-research-info-systems .ris",
    "FileETag MTime Size",
    "",
    ...rewrites(policy),
    "",
    "<IfModule mod_headers.c>",
    ...Object.entries(headersOf("page", policy)).map(([name, value]) => header(name, value)),
    `  Header always set Cache-Control "${REVALIDATE}"`,
    ...where(`/${CACHE.folder}/`, { "Cache-Control": CACHE.value }),
    ...where(`/${EMBEDS}`, differing(policy)),
    "</IfModule>",
    "",
  ].join("\n");
}

function rewrites({ redirects }: HostPolicy): string[] {
  return [
    "<IfModule mod_rewrite.c>",
    "  RewriteEngine On",
    "  # BASE becomes the address of this folder without its first slash: what stands before the part that the pattern saw.",
    '  RewriteCond %{REQUEST_URI}::$0 "^/(.*?)(.*)::\\2$"',
    '  RewriteRule "^.*$" "-" [E=BASE:%1]',
    `  ErrorDocument 404 /%{reqenv:BASE}${routes.notFound().slice(1)}`,
    ...redirects.map(
      ({ from, to }) =>
        `  RewriteRule "^${pattern(from.slice(1))}$" "/%{ENV:BASE}${substitution(to.slice(1))}" [R=301,NE,L]`,
    ),
    "  # Compressed files stand ready beside the others.",
    ...ENCODINGS.flatMap(({ name, extension }) => [
      `  RewriteCond %{HTTP:Accept-Encoding} "\\b${name}\\b"`,
      `  RewriteCond %{REQUEST_FILENAME}.${extension} -f`,
      `  RewriteRule "^(.+)$" "$1.${extension}" [E=no-gzip:1,E=no-brotli:1,L]`,
    ]),
    "</IfModule>",
    "<IfModule mod_mime.c>",
    ...ENCODINGS.flatMap(({ name, extension }) => [
      `  RemoveType .${extension}`,
      `  AddEncoding ${name} .${extension}`,
    ]),
    "</IfModule>",
    "<IfModule mod_headers.c>",
    '  Header append Vary Accept-Encoding "expr=%{REQUEST_FILENAME} =~ /\\.(html|css|js|json|csv|svg|xml|txt|md|bib|ris)(\\.(br|gz))?$/"',
    "</IfModule>",
  ];
}

function differing(policy: HostPolicy): Record<string, string> {
  const usual = headersOf("page", policy);
  return Object.fromEntries(
    Object.entries(headersOf("embed", policy)).filter(([name, value]) => usual[name] !== value),
  );
}

function where(pattern: string, headers: Record<string, string>): string[] {
  const lines = Object.entries(headers).map(([name, value]) => `  ${header(name, value)}`);
  return [`  <If "%{REQUEST_URI} =~ m#${pattern}#">`, ...lines, "  </If>"];
}

function header(name: string, value: string): string {
  return `  Header always set ${name} "${value}"`;
}

/** The letters themselves, and all signs that a pattern or Apache's quotes could read by their numbers. */
function pattern(path: string): string {
  return path.replace(/[^\w\-~/.\u0080-\u{10ffff}]/gu, (sign) => `\\x${hex(sign)}`).replaceAll(".", "\\.");
}

/** `%2` would be what the second brackets of a condition have caught. */
function substitution(address: string): string {
  return encodeAddress(address).replaceAll("%", "\\%");
}

function hex(sign: string): string {
  return sign.codePointAt(0)!.toString(16).toUpperCase().padStart(2, "0");
}
