import type { APIRoute, InferGetStaticPropsType } from "astro";
import { cardOfTopic } from "../../../components/cards/card-of.ts";
import { cardResponse } from "../../../components/cards/response.ts";
import { corpus, edition, kept } from "../../../site/edition.ts";

export const getStaticPaths = () =>
  corpus.topics.map((topic) => ({
    params: { topics: edition.topicKind(topic.kind).plural, topic: topic.id },
    props: { topic },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  cardResponse(() => cardOfTopic(props.topic, edition), { site, kept, edition });
