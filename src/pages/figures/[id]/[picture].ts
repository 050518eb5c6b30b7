import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { contentDir, corpus } from "../../../site.ts";

/** The pictures of figures, each at its figure's address, as they lie beside their publication. */
export const getStaticPaths = () =>
  corpus.figures
    .filter((figure) => figure.kind === "picture")
    .map((figure) => ({ params: { id: figure.id, picture: figure.src! }, props: { figure } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { figure } }) =>
  new Response(await readFile(join(contentDir, "publications", figure.publication, figure.src!)));
