import { encodeAddress, requestedAddress } from "../../model/site-address.ts";
import { CACHE, type HostPolicy, EMBEDS, headersOf } from "./policy.ts";
import { routes } from "../../model/routes.ts";

/** `vercel.json`. Format: https://vercel.com/docs/project-configuration, its patterns are those of path-to-regexp. */
export function vercel(policy: HostPolicy): string {
  const base = policy.base ?? "";
  const at = asPattern(base);
  const headers = (values: Record<string, string>) =>
    Object.entries(values).map(([key, value]) => ({ key, value }));
  return json({
    trailingSlash: true,
    redirects: policy.redirects.map(({ from, to }) => ({
      source: at + asPattern(requestedAddress(from)),
      destination: base + encodeAddress(to),
      permanent: true,
    })),
    headers: [
      {
        source: `${at}/((?!${EMBEDS}).*)`,
        headers: headers(headersOf("page", policy)),
      },
      { source: `${at}${routes.embed(":figure")}(.*)`, headers: headers(headersOf("embed", policy)) },
      { source: `${at}/${CACHE.folder}/(.*)`, headers: headers({ "Cache-Control": CACHE.value }) },
    ],
  });
}

/** A path that stands for itself alone. */
function asPattern(path: string): string {
  return path.replace(/[(){}:*+?\\]/g, "\\$&");
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
