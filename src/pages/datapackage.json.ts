import type { APIRoute } from "astro";
import { sitePackage } from "../exports/datapackage.ts";
import { corpus } from "../site.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(sitePackage(corpus, site?.href), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
