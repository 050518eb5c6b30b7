import { CACHE, type HostPolicy, REVALIDATE, headersOf } from "../policy.ts";
import { json } from "./vercel.ts";

/**
 * `staticwebapp.config.json` for Azure Static Web Apps, which takes 20 KB at most and has wildcards at the end of a
 * path alone. So a figure's embed page has a route of its own that says who may frame it; the rest of its policy stands
 * in the page. Format: https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export function azure(policy: HostPolicy): string {
  const embed = {
    "Content-Security-Policy": "frame-ancestors *",
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
  return json({
    trailingSlash: "always",
    globalHeaders: { ...headersOf("page", policy), "Cache-Control": REVALIDATE },
    routes: [
      ...policy.redirects.map(({ from, to }) => ({ route: from, redirect: to, statusCode: 301 })),
      { route: `/${CACHE.folder}/*`, headers: { "Cache-Control": CACHE.value } },
      {
        route: "/search/*",
        headers: { "Content-Security-Policy": headersOf("search", policy)["Content-Security-Policy"] },
      },
      ...policy.embeds.map((path) => ({ route: `${path}*`, headers: embed })),
    ],
    responseOverrides: { 404: { rewrite: "/404.html" } },
    mimeTypes: { ".csv": "text/csv; charset=utf-8" },
  });
}
