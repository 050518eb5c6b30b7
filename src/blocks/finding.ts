import { h } from "hastscript";
import { z } from "zod";
import { id } from "../model/ids.ts";
import type { Thing } from "./block.ts";
import { defineThing } from "./define.ts";
import { idList, line, referenceList } from "./fields.ts";
import { labeled, labeledLinks, linkList } from "./parts/links.ts";
import { statement } from "./parts/statement.ts";
import { keyOf } from "../model/key.ts";

/** How a finding stands to an earlier one. */
export const RELATIONS = ["confirms", "deepens", "contradicts"] as const;

/** What a finding is to one that came before it, said of the earlier one. */
const LATER = { confirms: "confirmedBy", deepens: "deepenedBy", contradicts: "contradictedBy" } as const;

/** What a publication found. */
export const finding = defineThing({
  name: "Finding",
  props: z.strictObject({
    id: id.describe("Its id, an anchor on the page of its publication."),
    title: line.describe("What was found, as a statement."),
    question: line.optional().describe("The research question that it answers, as dataset/row."),
    evidence: referenceList.optional().describe("What it rests on, such as figure:trust-by-site."),
    confirms: idList.optional().describe("Ids of findings that it confirms."),
    deepens: idList.optional().describe("Ids of findings that it deepens."),
    contradicts: idList.optional().describe("Ids of findings that it contradicts."),
  }),
  content: "blocks",
  topics: true,
  holds: {
    title: "words",
    question: "row",
    evidence: "reference",
    confirms: "finding",
    deepens: "finding",
    contradicts: "finding",
  },
  scheme: "finding",
  thing: ({ props }, base): Finding => ({
    ...base,
    title: props.title,
    ...(props.question ? { question: props.question } : {}),
    evidence: props.evidence ?? [],
    confirms: props.confirms ?? [],
    deepens: props.deepens ?? [],
    contradicts: props.contradicts ?? [],
  }),
  tree: (finding, around) => {
    const { site } = around;
    const { locale } = site;
    const question = site.question(finding);
    const links = (label: string, ids: readonly string[]) =>
      labeledLinks(
        label,
        ids.map((id) => keyOf("finding", id)),
        site,
        true,
      );
    return statement(
      "section.finding",
      finding,
      locale.t("things.finding"),
      [
        question && h("p", labeled(locale.t("blocks.answers"), linkList([question], locale), locale)),
        labeledLinks(locale.t("blocks.evidence"), finding.evidence, site),
        ...RELATIONS.map((relation) => links(locale.t(`blocks.${relation}`), finding[relation])),
        ...site
          .laterFindings(finding)
          .map(({ relation, finding: { id } }) => links(locale.t(`blocks.${LATER[relation]}`), [id])),
      ],
      around,
    );
  },
});

export interface Finding extends Thing<"Finding", "finding"> {
  /** `dataset/row` of the research question. */
  question?: string;
  /** Typed references, such as `figure:trust-by-site`. */
  evidence: string[];
  confirms: string[];
  deepens: string[];
  contradicts: string[];
}

export type Relation = (typeof RELATIONS)[number];
