import { stringify } from "yaml";

/** The first text of a publication: it passes `check` as it is, and says what belongs where. */
export function startPublication(title: string, kind: string, publisher: string): string {
  return `---
title: ${scalar(title)}
kind: ${kind}
published: not-printed # or a date: 2026, 2026-03 or 2026-03-15
authors: not-printed # or a list of names
publishers:
  - ${scalar(publisher)}
summary: Say in two or three sentences what this publication tells, for lists and search engines.
---

Say here in a paragraph or two what this is about. The opening needs no heading: the title stands above it.

## First section [#first-section]

Every heading ends with an id in brackets, as this one does. Choose an id that says what the section is about: it is
part of the address, and stays when you change the heading.
`;
}

/** The first text of a dataset: two columns and two rows whose values are still to be written. */
export function startDataset(title: string, publication: string): string {
  return `title: ${scalar(title)}
description: Say in a sentence or two what the table shows.
unit: count # or percent, percent-change, points, number, year, hours, minutes, text, or a currency such as usd
population: Say who was asked or counted
base: not-published # or how many they were
# Of percentages, where it is known, say what they are shares of: respondents, things or amounts.
# shares: { of: respondents, weighted: false }
source: { publication: ${publication} } # and section, table and page, where known
rowLabel: Row
columns:
  - { id: first-column, label: First column }
  - { id: second-column, label: Second column }
rows:
  # Write each value as it is printed: 79.0 stays 79.0, without % or thousands separators.
  - id: first-row
    label: First row
    values: { first-column: not-published, second-column: not-published }
  - id: second-row
    label: Second row
    values: { first-column: not-published, second-column: not-published }
`;
}

/** The first text of a topic's page. */
export function startTopic(title: string): string {
  return `---
title: ${scalar(title)}
summary: Say in one or two sentences what this is.
---

Say here what readers should know of it. What the publications say of it is gathered below by itself.
`;
}

/** The first text of a page besides the publications. */
export function startPage(title: string): string {
  return `---
title: ${scalar(title)}
description: Say in a sentence or two what stands on this page.
---

Say here what readers should know. Every block may stand on a page, as in a publication.
`;
}

/** A text as YAML writes it on one line: quoted where it would mean something else. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}
