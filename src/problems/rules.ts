import type { Severity } from "./problem.ts";

/**
 * Every rule of `check`: its severity and what it holds, in one line. A rule has a page of the same name in
 * `docs/rules/`; a test holds the two lists together.
 */
export const rules = {
  "content-missing": {
    severity: "error",
    holds: "The content folder has its site.yaml and at least one publication.",
  },
  "file-unreadable": {
    severity: "error",
    holds: "Every content file can be read as UTF-8 text of a sane size.",
  },
  "file-unexpected": { severity: "error", holds: "The content folder holds only files that the site uses." },
  "file-name": { severity: "error", holds: "File names are ids: small letters, digits and hyphens." },
  "yaml-syntax": { severity: "error", holds: "YAML is well formed and has no key twice." },
  "mdx-syntax": { severity: "error", holds: "MDX is well formed." },
  "mdx-forbidden": {
    severity: "error",
    holds: "Texts hold no code: no imports, exports, expressions or raw HTML.",
  },
  schema: {
    severity: "error",
    holds: "Frontmatter and data have the fields, types and units that they should.",
  },
  "unknown-key": { severity: "error", holds: "Every field is one that the site knows." },
  "unknown-block": { severity: "error", holds: "Every block is in the vocabulary." },
  "block-props": { severity: "error", holds: "Every block has the attributes that it needs, and no others." },
  "block-content": {
    severity: "error",
    holds: "Blocks hold content where they take some, and none where they take none.",
  },
  "section-id": { severity: "error", holds: "Every heading of a text carries its own id." },
  "heading-order": {
    severity: "error",
    holds: "Headings go down one level at a time, and none is a second title.",
  },
  "duplicate-id": { severity: "error", holds: "Ids are unique within their kind." },
  "duplicate-term": { severity: "error", holds: "Every word and every short form is defined once." },
  "undefined-acronym": {
    severity: "error",
    holds: "Every acronym is explained by the glossary or by a topic, or is one that everybody knows.",
  },
  "unused-topic": { severity: "warning", holds: "Every topic is spoken of by a publication or a table." },
  "unknown-id": { severity: "error", holds: "Whatever is named by its id exists." },
  "broken-link": { severity: "error", holds: "Links, fragments and link schemes lead somewhere." },
  footnotes: { severity: "error", holds: "Every footnote has a call, and every call a note." },
  "figure-description": { severity: "error", holds: "Every picture is described in words." },
  "chart-unsuitable": { severity: "error", holds: "A chart's kind suits its data." },
  "value-differs": { severity: "error", holds: "A bound number says what its cell says." },
  "loose-number": {
    severity: "error",
    holds: "Every number that counts something is bound to a cell, or marked as stated in the prose alone.",
  },
  "value-unreadable": {
    severity: "error",
    holds: "A bound number points at a cell and can be read as a number.",
  },
  "cell-value": { severity: "error", holds: "A cell holds what its unit allows." },
  "cell-missing": {
    severity: "error",
    holds: "Every row has a value, or a reason for none, in every column.",
  },
  arithmetic: {
    severity: "error",
    holds: "What a dataset declares of its arithmetic holds, or is declared as an erratum.",
  },
  "check-invalid": { severity: "error", holds: "A declared check names cells that exist and could fail." },
  "erratum-unconfirmed": {
    severity: "error",
    holds: "Every declared erratum is confirmed by a check that fails.",
  },
  "reading-order": {
    severity: "error",
    holds: "Publications that precede and follow each other agree and form no circle.",
  },
  "address-taken": { severity: "error", holds: "No kind of topic takes the address of another page." },
  draft: { severity: "error", holds: "What is published leads to nothing that is a draft." },
  redirect: {
    severity: "error",
    holds: "Every redirect leads from an address that is gone to one that is there.",
  },
  "address-gone": { severity: "error", holds: "No published address disappears without a redirect." },
  dates: { severity: "error", holds: "Dates end after they begin." },
} as const satisfies Record<string, { severity: Severity; holds: string }>;

export type RuleId = keyof typeof rules;
