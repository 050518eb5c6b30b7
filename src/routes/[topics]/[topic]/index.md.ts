import type { APIRoute, InferGetStaticPropsType } from "astro";
import { corpus, edition } from "../../../site/edition.ts";
import { topicMarkdown } from "../../../site/program-texts.ts";

export const getStaticPaths = () =>
  corpus.site.formats.markdown
    ? corpus.topics.map((topic) => ({
        params: { topics: edition.topicKind(topic.kind).plural, topic: topic.id },
        props: { topic },
      }))
    : [];

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  new Response(topicMarkdown(props.topic, edition, site?.href), {
    headers: { "Content-Type": "text/markdown; charset=utf-8" },
  });
