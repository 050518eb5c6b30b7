import type { ElementContent } from "hast";
import type { RootContent } from "mdast";
import { writeMarkdown } from "./write.ts";
import { type LeadOf, toMdast, toNote, words } from "./to-mdast.ts";

/** A text of the site, and what stands around it on its page. */
export interface TextForPrograms {
  title: string;
  subtitle?: string | undefined;
  summary: string;
  facts: readonly { label: string; text: string }[];
  /** Where it stands for people, and under which terms: a sentence each. */
  about: readonly string[];
  children: readonly ElementContent[];
  notes: readonly { id: string; children: readonly ElementContent[] }[];
  /** What stands after it, each under a heading: how to cite it. */
  after: readonly { title: string; text: string }[];
}

/**
 * Writes a text as Markdown, for programs that read it: `index.md` beside its page. Title, facts and terms stand first, notes last,
 * numbers where the sentence has them.
 */
export function textMarkdown(text: TextForPrograms, leadOf: LeadOf): string {
  const { title, subtitle, summary, facts, about, children, notes, after } = text;
  const parts: RootContent[][] = [
    [{ type: "heading", depth: 1, children: words(title) }],
    subtitle ? [{ type: "paragraph", children: [{ type: "emphasis", children: words(subtitle) }] }] : [],
    [{ type: "blockquote", children: [{ type: "paragraph", children: words(summary) }] }],
    factList(facts),
    about.map((sentence) => ({ type: "paragraph", children: words(sentence) })),
    toMdast(children, leadOf),
    after.flatMap((part): RootContent[] => [
      { type: "heading", depth: 2, children: words(part.title) },
      { type: "paragraph", children: words(part.text) },
    ]),
    notes.map((note) => toNote(note.id, note.children, leadOf)),
  ];
  return writeMarkdown(parts.flat());
}

function factList(facts: TextForPrograms["facts"]): RootContent[] {
  if (facts.length === 0) return [];
  return [
    {
      type: "list",
      ordered: false,
      spread: false,
      children: facts.map(({ label, text }) => ({
        type: "listItem",
        spread: false,
        children: [
          {
            type: "paragraph",
            children: [{ type: "strong", children: words(`${label}:`) }, ...words(` ${text}`)],
          },
        ],
      })),
    },
  ];
}
