import type { PhrasingContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { idOf, isOf } from "../../model/key.ts";
import { MOST_IN_BRIEF, type PublicationMeta } from "../../model/publication.ts";
import type { Corpus, Figure, Finding, Publication, Recommendation } from "../types.ts";
import { wordsIn } from "../parse/mdx/tree.ts";
import { countThings } from "./counts.ts";
import { datasetsByPublication } from "./datasets-by-publication.ts";
import { firstSentence } from "./first-sentence.ts";
import { standingIn } from "./texts.ts";

/** What stands on one page of a publication: what its author picked, or what comes first. */
export interface Brief {
  /** What it is. */
  what: string;
  findings: BriefFinding[];
  figure: Figure | undefined;
  recommendations: Recommendation[];
  /** How it was made, in the author's words; without them what follows is told of it. */
  made: string | undefined;
  madeFrom: MadeFrom;
  /** How many findings and recommendations the publication has besides. */
  more: { findings: number; recommendations: number };
  /** How many words all of this is, the lettering of the figure aside. */
  words: number;
}

export interface BriefFinding {
  finding: Finding;
  /** Its first sentence; empty where its title says all there is. */
  sentence: PhrasingContent[];
}

export interface MadeFrom {
  work: PublicationMeta["work"];
  voices: number;
  datasets: number;
}

/** The brief of a publication. Web page, PDF and all else that shows it ask here. */
export function briefOf(corpus: Corpus, publication: Publication): Brief {
  const { meta, id, key } = publication;
  const { inBrief } = meta;
  const all = {
    findings: standingIn(corpus.findings, key),
    recommendations: standingIn(corpus.recommendations, key),
  };
  const findings = pick(all.findings, inBrief.findings, MOST_IN_BRIEF.findings);
  const recommendations = pick(all.recommendations, inBrief.recommendations, MOST_IN_BRIEF.recommendations);
  const figure = pickFigure(standingIn(corpus.figures, key), findings, inBrief.figure);
  const what = inBrief.what ?? meta.summary;
  const { made } = inBrief;
  const plain = [
    what,
    made ?? "",
    ...(figure ? [figure.title, figure.chart?.takeaway ?? ""] : []),
    ...[...findings, ...recommendations].map(({ title }) => title),
  ];
  const told = findings.map(inShort);
  // What nobody picked does not run over the page: its sentences stand there as long as they fit.
  const fitting = inBrief.findings.length > 0 ? told : asLongAsTheyFit(told, wordsIn(plain));
  return {
    what,
    findings: fitting,
    figure,
    recommendations,
    made,
    madeFrom: {
      work: meta.work,
      voices: countThings({ voices: [...standingIn(corpus.voices, key)] }).voices,
      datasets: datasetsByPublication(corpus.datasets).get(id)?.length ?? 0,
    },
    more: {
      findings: all.findings.length - findings.length,
      recommendations: all.recommendations.length - recommendations.length,
    },
    words: wordsIn([...plain, ...fitting.map(wordsOf)]),
  };
}

/** A finding with its first sentence. */
export function inShort(finding: Finding): BriefFinding {
  return { finding, sentence: firstSentence(finding.children) };
}

function pick<T extends { id: string }>(all: readonly T[], ids: readonly string[], most: number): T[] {
  if (ids.length === 0) return all.slice(0, most);
  return ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
}

/** The figure that was picked; otherwise the first that one of the findings rests on, or the first of all. */
function pickFigure(
  figures: readonly Figure[],
  findings: readonly Finding[],
  picked: string | undefined,
): Figure | undefined {
  const byId = (id: string | undefined) => figures.find((figure) => figure.id === id);
  if (picked !== undefined) return byId(picked);
  const evidence = findings.flatMap((finding) => finding.evidence.filter((key) => isOf("figure", key)));
  const shown = figures.filter(({ kind }) => kind !== "missing");
  return shown.find(({ id }) => evidence.some((key) => idOf(key) === id)) ?? shown[0];
}

function asLongAsTheyFit(findings: readonly BriefFinding[], words: number): BriefFinding[] {
  let count = words;
  return findings.map((told) => {
    count += wordsIn([wordsOf(told)]);
    return count <= MOST_IN_BRIEF.words ? told : { ...told, sentence: [] };
  });
}

function wordsOf({ sentence }: BriefFinding): string {
  return toString({ type: "paragraph", children: sentence });
}
