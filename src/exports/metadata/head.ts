import type { Dataset, Figure, Publication, Topic } from "../../corpus/types.ts";
import type { Href } from "../../model/href.ts";
import { routes } from "../../model/routes.ts";
import { type FormFile, citationForms, formsOfDataset, formsOfPublication, formsOfTopic } from "../forms.ts";
import { describeWork } from "../work.ts";
import { DUBLIN_CORE_SCHEMAS, dublinCore } from "./dublin-core.ts";
import { highwire } from "./highwire.ts";
import { type Telling, breadcrumbs, datasetThing, reportThing, siteThing, writeJsonLd } from "./json-ld.ts";

/** What the head of a page says to programs: search engines, reference managers, readers of linked data. */
export interface Head {
  tags: MetaTag[];
  /** The forms of the page, and the words that the tags are of. */
  links: HeadLink[];
  /** Text of JSON-LD, without a `<`. */
  jsonLd: string;
}

export interface MetaTag {
  name: string;
  content: string;
}

export interface HeadLink {
  rel: string;
  href: string;
  type?: string;
}

export function headOfSite(telling: Telling): Head {
  return { tags: [], links: [], jsonLd: writeJsonLd([siteThing(telling)]) };
}

export function headOfPublication(publication: Publication, telling: Telling): Head {
  const { corpus, locale, siteUrl } = telling;
  const work = describeWork(corpus, publication, locale, siteUrl);
  const forms = formsOfPublication(corpus, publication);
  const area = { title: locale.t("areas.publications"), href: routes.publications() };
  return {
    tags: [
      ...highwire(publication, work, { siteUrl, pdf: forms.find(({ form }) => form === "pdf")?.href }),
      ...dublinCore(work, corpus.site.licence.url),
    ],
    links: [
      ...DUBLIN_CORE_SCHEMAS,
      ...alternates([...forms, ...citationForms(routes.publicationCitation, publication.id)]),
    ],
    jsonLd: writeJsonLd([
      reportThing(publication, telling, forms),
      breadcrumbs([home(telling), area, { title: publication.title }], telling),
    ]),
  };
}

export function headOfDataset(dataset: Dataset, telling: Telling): Head {
  const { corpus, locale, siteUrl } = telling;
  const forms = formsOfDataset(dataset);
  const area = { title: locale.t("areas.data"), href: routes.datasets() };
  return {
    tags: dublinCore(describeWork(corpus, dataset, locale, siteUrl), corpus.site.licence.url),
    links: [
      ...DUBLIN_CORE_SCHEMAS,
      ...alternates([...forms, ...citationForms(routes.datasetCitation, dataset.id)]),
    ],
    jsonLd: writeJsonLd([
      datasetThing(dataset, telling, forms),
      breadcrumbs([home(telling), area, { title: dataset.title }], telling),
    ]),
  };
}

/** `stands` is the publication or page in which the figure stands. */
export function headOfFigure(figure: Figure, stands: { title: string; href: Href }, telling: Telling): Head {
  const { corpus, locale, siteUrl } = telling;
  return {
    tags: dublinCore(describeWork(corpus, figure, locale, siteUrl), corpus.site.licence.url),
    links: [...DUBLIN_CORE_SCHEMAS, ...alternates(citationForms(routes.figureCitation, figure.id))],
    jsonLd: writeJsonLd([
      breadcrumbs(
        [home(telling), { title: stands.title, href: stands.href }, { title: figure.title }],
        telling,
      ),
    ]),
  };
}

export function headOfTopic(topic: Topic, telling: Telling): Head {
  const { corpus } = telling;
  const { plural, pluralLabel } = corpus.site.topicKinds.find(({ id }) => id === topic.kind)!;
  const area = { title: pluralLabel, href: routes.topics(plural) };
  return {
    tags: [],
    links: alternates(formsOfTopic(corpus, topic)),
    jsonLd: writeJsonLd([breadcrumbs([home(telling), area, { title: topic.title }], telling)]),
  };
}

function home({ corpus }: Telling): { title: string; href: Href } {
  return { title: corpus.site.name, href: routes.home() };
}

function alternates(forms: readonly FormFile[]): HeadLink[] {
  return forms.map(({ href, type }) => ({ rel: "alternate", type, href }));
}
