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
  character: {
    severity: "error",
    holds: "Texts hold no control characters and no others that cannot be published.",
  },
  "file-unexpected": { severity: "error", holds: "The content folder holds only files that the site uses." },
  "file-name": { severity: "error", holds: "File names are ids: small letters, digits and hyphens." },
  "yaml-syntax": { severity: "error", holds: "YAML is well formed and has no key twice." },
  "number-notation": {
    severity: "error",
    holds: "Numbers of fields and tables are written in plain decimal notation, and can be kept exactly.",
  },
  "split-name": {
    severity: "warning",
    holds: "A name that holds a comma stands in quotation marks, so that a list does not cut it in two.",
  },
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
  "markup-left": {
    severity: "error",
    holds: "Nothing that looks like a mark is left in a text, and none stands in a field.",
  },
  "section-id": { severity: "error", holds: "Every heading of a text carries its own id." },
  "heading-order": {
    severity: "error",
    holds: "Headings go down one level at a time, and none is a second title.",
  },
  "heading-number": {
    severity: "error",
    holds: "No heading carries a typed number: the site numbers sections.",
  },
  "duplicate-id": { severity: "error", holds: "Ids are unique within their kind." },
  "duplicate-term": { severity: "error", holds: "Every word and every short form is defined once." },
  "undefined-acronym": {
    severity: "error",
    holds: "Every acronym is explained by the glossary or by a topic, or is one that everybody knows.",
  },
  "unused-topic": { severity: "warning", holds: "Every topic is spoken of by a publication or a table." },
  "search-synonyms": {
    severity: "error",
    holds:
      "Each list of search words that mean the same has two single words or more, and each word one list.",
  },
  "interface-words": {
    severity: "error",
    holds: "Every line of words.yaml is one of the interface's, and puts in what that puts in.",
  },
  "interface-language": {
    severity: "warning",
    holds: "The interface speaks the language of the site.",
  },
  "unknown-id": { severity: "error", holds: "Whatever is named by its id exists." },
  "told-twice": {
    severity: "warning",
    holds:
      "No table stands both behind a chart and beside it, and no finding begins with its title once more.",
  },
  "brief-length": { severity: "warning", holds: "What a publication tells in brief fits on one page." },
  "broken-link": { severity: "error", holds: "Links, fragments and link schemes lead somewhere." },
  footnotes: {
    severity: "error",
    holds: "Every footnote has a call, every call a note, and no note leads back to itself.",
  },
  "figure-description": { severity: "error", holds: "Every picture is described in words." },
  picture: {
    severity: "error",
    holds:
      "Every picture, video and file of captions is what its name says, whole, of a sane size, and no more than that.",
  },
  "unused-picture": { severity: "warning", holds: "Every picture is shown by a figure." },
  "chart-unsuitable": { severity: "error", holds: "A chart's kind suits its data." },
  "chart-annotation": {
    severity: "error",
    holds: "An annotation names what its chart shows, in a few words.",
  },
  "chart-small-base": {
    severity: "warning",
    holds: "A chart of percentages of few people shows these people.",
  },
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
  "csv-table": {
    severity: "error",
    holds: "The CSV beside a dataset is one table, with the headings that the dataset names.",
  },
  "cell-missing": {
    severity: "error",
    holds: "Every row has a value, or a reason for none, in every column.",
  },
  "cell-interval": {
    severity: "error",
    holds: "The interval of a cell has two ends in order, and its value lies between them.",
  },
  "cell-suppressed": { severity: "error", holds: "Nothing is written for a cell that is suppressed." },
  "suppressed-total": {
    severity: "warning",
    holds: "No suppressed cell can be worked out from the totals that are printed beside it.",
  },
  "cell-status": { severity: "error", holds: "A mark of a cell has a meaning: a status, or a note." },
  "period-order": {
    severity: "error",
    holds: "The periods of a table are of one kind, in order, and each stands there once.",
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
  "address-taken": { severity: "error", holds: "No kind of topic and no page takes the address of another." },
  "own-address": {
    severity: "warning",
    holds: "No page and no file of a site's own stands at an address that the site makes of the content.",
  },
  contrast: {
    severity: "error",
    holds: "Every color that a theme gives can be read or seen on what it stands on.",
  },
  "theme-file": {
    severity: "error",
    holds: "Every file and every package that a theme names is there and can be used.",
  },
  "menu-entry": {
    severity: "error",
    holds: "Every entry of the menu and the footer leads somewhere by a safe address, once, and has a name.",
  },
  "typeface-letters": {
    severity: "warning",
    holds: "A typeface of the theme has every letter of the site's own script that its texts use.",
  },
  draft: { severity: "error", holds: "What is published leads to nothing that is a draft." },
  redirect: {
    severity: "error",
    holds: "Every redirect leads from an address that is gone to one that is there.",
  },
  "address-gone": { severity: "error", holds: "No published address disappears without a redirect." },
  dates: { severity: "error", holds: "Dates end after they begin." },
} as const satisfies Record<string, { severity: Severity; holds: string }>;

export type RuleId = keyof typeof rules;
