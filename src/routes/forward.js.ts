import type { APIRoute } from "astro";
import forward from "../components/frame/forward.js?raw";

/** The script of pages that lead on from an old address. */
export const GET: APIRoute = () => new Response(forward, { headers: { "Content-Type": "text/javascript" } });
