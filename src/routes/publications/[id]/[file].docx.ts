import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { corpus } from "../../../site/edition.ts";
import { docxOf } from "../../../site/take-along.ts";

export const getStaticPaths = (() =>
  corpus.site.formats.docx
    ? corpus.publications.map((publication) => ({
        params: { id: publication.id, file: publication.id },
        props: { publication },
      }))
    : []) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { publication }, site }) =>
  new Response(Buffer.from((await docxOf(publication, site?.href)) ?? []), {
    headers: { "Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
  });
