import { h } from "hastscript";
import { z } from "zod";
import { id } from "../model/ids.ts";
import type { Thing } from "./block.ts";
import { defineThing } from "./define.ts";
import { line, referenceList } from "./fields.ts";
import { labeled, labeledLinks } from "./parts/links.ts";
import { statement } from "./parts/statement.ts";

/** What a publication advises. */
export const recommendation = defineThing({
  name: "Recommendation",
  props: z.strictObject({
    id: id.describe("Its id, an anchor on the page of its publication."),
    title: line.describe("What is advised."),
    audience: line.optional().describe("To whom it is addressed."),
    evidence: referenceList.optional().describe("What it rests on, such as finding:early-wins."),
  }),
  content: "blocks",
  topics: true,
  holds: { title: "words", audience: "words", evidence: "reference" },
  scheme: "recommendation",
  thing: ({ props: { title, audience, evidence = [] } }, base): Recommendation => ({
    ...base,
    title,
    ...(audience ? { audience } : {}),
    evidence,
  }),
  tree: (recommendation, around) => {
    const { site, where } = around;
    const { locale } = site;
    const { audience, evidence } = recommendation;
    return statement(
      "section.finding.recommendation",
      recommendation,
      locale.t("things.recommendation"),
      [
        where === "text" && audience
          ? h("p", labeled(locale.t("blocks.for"), [{ type: "text", value: audience }], locale))
          : undefined,
        labeledLinks(locale.t("blocks.evidence"), evidence, site),
      ],
      around,
    );
  },
});

export interface Recommendation extends Thing<"Recommendation", "recommendation"> {
  /** To whom it is addressed. */
  audience?: string;
  evidence: string[];
}
