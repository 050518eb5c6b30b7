import { CACHE, type HostPolicy, PATTERNS, headersOf } from "../policy.ts";

/** `vercel.json`. Format: https://vercel.com/docs/project-configuration, its patterns are those of path-to-regexp. */
export function vercel(policy: HostPolicy): string {
  const headers = (values: Record<string, string>) =>
    Object.entries(values).map(([key, value]) => ({ key, value }));
  return json({
    trailingSlash: true,
    redirects: policy.redirects.map(({ from, to }) => ({ source: from, destination: to, permanent: true })),
    headers: [
      {
        source: `/((?!${PATTERNS.search}|${PATTERNS.embed}).*)`,
        headers: headers(headersOf("page", policy)),
      },
      { source: "/search/(.*)", headers: headers(headersOf("search", policy)) },
      { source: "/figures/:figure/embed/(.*)", headers: headers(headersOf("embed", policy)) },
      { source: `/${CACHE.folder}/(.*)`, headers: headers({ "Cache-Control": CACHE.value }) },
    ],
  });
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
