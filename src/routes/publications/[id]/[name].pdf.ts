import type { APIRoute, InferGetStaticPropsType } from "astro";
import { corpus, pdfOf } from "../../../site/edition.ts";

/** A publication as a PDF, which is called as the publication is. */
export const getStaticPaths = () =>
  (corpus.site.formats.pdf ? corpus.publications : []).map((publication) => ({
    params: { id: publication.id, name: publication.id },
    props: { publication },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { publication },
  site,
}) =>
  new Response(Buffer.from((await pdfOf(publication, site?.href)) ?? []), {
    headers: { "Content-Type": "application/pdf" },
  });
