import type { APIRoute } from "astro";
import { cardOfSite } from "../components/cards/card-of.ts";
import { cardResponse } from "../components/cards/response.ts";
import { edition, kept } from "../site/edition.ts";

export const GET: APIRoute = ({ site }) => cardResponse(() => cardOfSite(edition), { site, kept, edition });
