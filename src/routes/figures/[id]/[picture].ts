import type { APIRoute, InferGetStaticPropsType } from "astro";
import { edition, figureFile } from "../../../site/edition.ts";

/** The pictures and videos of figures, each at its figure's address, made ready to be published. */
export const getStaticPaths = () =>
  edition.corpus.figures.flatMap((figure) =>
    edition.filesOf(figure).map(({ name }) => ({
      params: { id: figure.id, picture: name },
      props: { figure, name },
    })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { figure, name },
}) => new Response(await figureFile(figure, name));
