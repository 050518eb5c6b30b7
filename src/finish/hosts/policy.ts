import { type Visits, sourcesOfVisits } from "../../model/visits.ts";
import { routes } from "../../model/routes.ts";

/** What kind of page an address shows, as far as browsers must treat it differently. */
export type PageKind = "page" | "embed";

/** Everything that hosts must be told, in one place: the files for hosts and the pages' own policies are made of it. */
export interface HostPolicy {
  /** Hashes of the inline style sheets that pages carry, as `sha256-…`. */
  styleHashes: readonly string[];
  /** Old addresses and where they lead, from the root of the site. */
  redirects: readonly Redirect[];
  /** The folders and files at the root of the site. */
  top: { folders: readonly string[]; files: readonly string[] };
  /** Addresses of the pages that other sites may frame. */
  embeds: readonly string[];
  /** The path that the site stands under, `/briefs`; empty at the root of a host. */
  base?: string;
  /** How visits are counted, where they are. */
  visits?: Visits | undefined;
}

export interface Redirect {
  from: string;
  to: string;
}

/** Files whose names change with their content are kept for a year; hosts ask again for all others. */
export const CACHE = { folder: "assets", value: "public, max-age=31536000, immutable" } as const;
export const REVALIDATE = "no-cache";

/**
 * Which pages other sites may show in a frame: a figure's page stays ours, its embed page travels. As hosts' own patterns
 * write it, from the root of the site.
 */
export const EMBEDS = routes.embed("[^/]+").slice(1);
const EMBED = new RegExp(`^${EMBEDS}`);

/** The kind of a page, from the path of its file. */
export function kindOf(path: string): PageKind {
  return EMBED.test(path) ? "embed" : "page";
}

/**
 * A Content-Security-Policy (CSP level 3): nothing but the site's own files and the script that counts visits, where there is one; no inline code, no inline style without its
 * hash. `frame-ancestors` counts only in a header, so a page's own policy leaves it out. Scripts reach no sink that turns
 * text into code.
 */
export function contentSecurityPolicy(
  kind: PageKind,
  styleHashes: readonly string[],
  where: "header" | "page",
  visits?: Visits,
): string {
  const counting = visits && kind !== "embed" ? sourcesOfVisits(visits) : { script: [], sends: [] };
  const directives: Record<string, readonly string[]> = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...counting.script],
    "style-src": ["'self'", ...styleHashes.map((hash) => `'${hash}'`)],
    "img-src": ["'self'", ...counting.sends],
    "media-src": ["'self'"],
    "font-src": ["'self'"],
    "connect-src": ["'self'", ...counting.sends],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "require-trusted-types-for": ["'script'"],
    "trusted-types": ["lazy"],
    ...(where === "header" ? { "frame-ancestors": [kind === "embed" ? "*" : "'none'"] } : {}),
  };
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(" "))
    .join("; ");
}

/** The headers of every answer about a page of a kind, the policy first. */
export function headersOf(
  kind: PageKind,
  { styleHashes, visits }: Pick<HostPolicy, "styleHashes" | "visits">,
): Record<string, string> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(kind, styleHashes, "header", visits),
    ...HEADERS,
    // A page in a frame keeps no ties to the frames around it; one on its own keeps none to the pages that opened it.
    "Cross-Origin-Resource-Policy": kind === "embed" ? "cross-origin" : "same-origin",
  };
}

/** Sources: the OWASP Secure Headers Project, and the specification of each. */
const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": [
    "accelerometer",
    "browsing-topics",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "usb",
  ]
    .map((feature) => `${feature}=()`)
    .join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
} as const;
