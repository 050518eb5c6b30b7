import { idOf, isOf } from "../../model/key.ts";
import type { Corpus, Figure, Finding } from "../types.ts";
import { type BriefFinding, inShort } from "./brief.ts";

/** What the home page leads with: what site.yaml picks, or what the publications themselves put first. */
export interface Lead {
  /** A sentence; undefined where nothing was found yet, and no figure says anything. */
  conclusion: string | undefined;
  figure: Figure | undefined;
  findings: BriefFinding[];
}

const MOST_FINDINGS = 3;

export function homeLead(corpus: Corpus): Lead {
  const { lead } = corpus.site;
  const { findings, figures } = corpus;
  const byId = <T extends { id: string }>(all: readonly T[], id: string | undefined) =>
    all.find((one) => one.id === id);
  const picked = byId(figures, lead.figure);
  const first = picked ? undefined : firstWithChart(corpus);
  const figure = picked ?? first?.figure;
  const conclusion = lead.conclusion ?? first?.finding.title ?? figure?.title ?? findings[0]?.title;
  // What stands there as the sentence is not told again.
  const others = findings.filter((finding) => finding.title !== conclusion);
  const chosen =
    lead.findings.length > 0
      ? lead.findings.flatMap((id) => byId(findings, id) ?? [])
      : spread(others).slice(0, MOST_FINDINGS);
  return { conclusion, figure, findings: chosen.map(inShort) };
}

/** The first finding that rests on a chart; where none does, the first chart speaks for itself. */
function firstWithChart({
  findings,
  figures,
}: Corpus): { finding: { title: string }; figure: Figure } | undefined {
  const charts = new Map(figures.filter(({ kind }) => kind === "chart").map((figure) => [figure.id, figure]));
  for (const finding of findings)
    for (const key of finding.evidence) {
      const figure = isOf("figure", key) ? charts.get(idOf(key)) : undefined;
      if (figure) return { finding, figure };
    }
  const [figure] = charts.values();
  return figure && { finding: figure, figure };
}

/** One of each publication first, those with evidence before the others of it; then what is left. */
function spread(findings: readonly Finding[]): Finding[] {
  const ofEach = [...Map.groupBy(findings, ({ home }) => home).values()].map((own) =>
    own.toSorted((a, b) => Number(b.evidence.length > 0) - Number(a.evidence.length > 0)),
  );
  const firsts = ofEach.flatMap(([first]) => first ?? []);
  return [...firsts, ...findings.filter((finding) => !firsts.includes(finding))];
}
