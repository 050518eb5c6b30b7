import type { APIRoute } from "astro";
import { sitePackage } from "../exports/datapackage.ts";
import { corpus, edition } from "../site/edition.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(sitePackage(corpus, edition.locale, site?.href), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
