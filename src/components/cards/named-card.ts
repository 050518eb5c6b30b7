import type { Dataset, Figure, Publication, Topic } from "../../corpus/types.ts";
import type { Href } from "../../model/href.ts";
import { routes } from "../../model/routes.ts";
import type { Edition } from "virtual:learning-briefs/edition";
import { viewFigure } from "../blocks/view-figure.ts";
import { coverName } from "../cover/cover-name.ts";

/** A card as a page names it: where it stands, and what it shows, for those who cannot see it. */
export interface NamedCard {
  href: Href;
  alt: string;
}

export function namedCardOfSite({ corpus: { site }, locale }: Edition): NamedCard {
  return { href: routes.siteCard(), alt: locale.t("sharing.cardOfSite", { site: site.name }) };
}

export function namedCardOfPublication(publication: Publication, site: Edition): NamedCard {
  const { id, title } = publication;
  const { counts } = site.coverFacts(publication);
  return { href: routes.publicationCard(id), alt: coverName(title, counts, site.locale) };
}

export function namedCardOfTopic({ kind, id, meta }: Topic, site: Edition): NamedCard {
  const { label, plural } = site.topicKind(kind);
  return { href: routes.topicCard(plural, id), alt: altOf(label, meta.title, site) };
}

export function namedCardOfDataset({ id, meta }: Dataset, site: Edition): NamedCard {
  return { href: routes.datasetCard(id), alt: altOf(site.locale.t("citation.dataset"), meta.title, site) };
}

export function namedCardOfFigure(figure: Figure, site: Edition): NamedCard {
  const alt =
    figure.kind === "chart"
      ? `${figure.title}: ${viewFigure(figure, site).picture.description}`
      : (figure.alt ?? figure.title);
  return { href: routes.figureCard(figure.id), alt };
}

function altOf(kicker: string, title: string, { corpus: { site }, locale }: Edition): string {
  return locale.t("sharing.card", { kind: kicker, title, site: site.name });
}
