import { encodeAddress, requestedAddress } from "../../model/site-address.ts";
import { CACHE, type HostPolicy, REVALIDATE, headersOf } from "./policy.ts";
import { json } from "./vercel.ts";
import { routes } from "../../model/routes.ts";

/**
 * `staticwebapp.config.json` for Azure Static Web Apps, which takes 20 KB at most and has wildcards at the end of a
 * path alone. So a figure's embed page has a route of its own that says who may frame it; the rest of its policy stands
 * in the page. Format: https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export function azure(policy: HostPolicy): string {
  const { base = "" } = policy;
  const embed = {
    "Content-Security-Policy": "frame-ancestors *",
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
  return json({
    trailingSlash: "always",
    globalHeaders: { ...headersOf("page", policy), "Cache-Control": REVALIDATE },
    routes: [
      ...policy.redirects.map(({ from, to }) => ({
        route: base + requestedAddress(from),
        redirect: base + encodeAddress(to),
        statusCode: 301,
      })),
      { route: `${base}/${CACHE.folder}/*`, headers: { "Cache-Control": CACHE.value } },
      ...policy.embeds.map((path) => ({ route: `${base}${path}*`, headers: embed })),
    ],
    responseOverrides: { 404: { rewrite: base + routes.notFound() } },
    mimeTypes: {
      ".csv": "text/csv; charset=utf-8",
      ".bib": "application/x-bibtex; charset=utf-8",
      ".md": "text/markdown; charset=utf-8",
      ".ris": "application/x-research-info-systems; charset=utf-8",
      ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      ".epub": "application/epub+zip",
      ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    },
  });
}
