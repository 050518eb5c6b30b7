import { expect, it } from "vitest";
import { datasetCsv } from "../../../src/exports/csv.ts";
import { datasetJson } from "../../../src/exports/json.ts";
import { english } from "../../support/locale.ts";
import { corpusOf, datasetOf, tableYaml } from "./corpus.ts";

const TABLE = `columns: [{ id: yes, label: "Yes", n: 38 }, { id: word, label: Word, unit: text }]
rows:
  - { id: a, label: A, values: { yes: { value: 79.0, note: about }, word: "«ثقة» </script>" } }
  - { id: b, label: B, values: { yes: not-published, word: two } }
notes: [Read with care.]`;

it("tells all that is known of a dataset, in one order", async () => {
  const { corpus, dataset } = await datasetOf(TABLE);
  expect(datasetJson(corpus, dataset, english)).toBe(`{
  "id": "trust",
  "title": "Trust",
  "description": "How far partners trust one another.",
  "unit": "percent",
  "population": "Partners who answered",
  "base": 40,
  "source": {
    "publication": "first-brief",
    "title": "First brief",
    "table": "Table 2",
    "page": 7,
    "address": "../publications/first-brief/"
  },
  "topics": [],
  "rowLabel": "Statement",
  "columns": [
    {
      "id": "yes",
      "label": "Yes",
      "unit": "percent",
      "n": 38,
      "total": false,
      "topics": []
    },
    {
      "id": "word",
      "label": "Word",
      "unit": "text",
      "total": false,
      "topics": []
    }
  ],
  "rows": [
    {
      "id": "a",
      "label": "A",
      "total": false,
      "topics": []
    },
    {
      "id": "b",
      "label": "B",
      "total": false,
      "topics": []
    }
  ],
  "cells": [
    {
      "row": "a",
      "column": "yes",
      "value": 79,
      "printed": "79.0",
      "label": "79.0%",
      "decimals": 1,
      "unit": "percent",
      "n": 38,
      "note": "about",
      "derived": false,
      "address": "trust/#a--yes"
    },
    {
      "row": "a",
      "column": "word",
      "value": "«ثقة» </script>",
      "printed": "«ثقة» </script>",
      "label": "«ثقة» </script>",
      "decimals": 0,
      "unit": "text",
      "n": 40,
      "derived": false,
      "address": "trust/#a--word"
    },
    {
      "row": "b",
      "column": "yes",
      "value": null,
      "printed": "",
      "label": "not published",
      "decimals": 0,
      "unit": "percent",
      "n": 38,
      "missing": "not-published",
      "derived": false,
      "address": "trust/#b--yes"
    },
    {
      "row": "b",
      "column": "word",
      "value": "two",
      "printed": "two",
      "label": "two",
      "decimals": 0,
      "unit": "text",
      "n": 40,
      "derived": false,
      "address": "trust/#b--word"
    }
  ],
  "checks": [],
  "errata": [],
  "notes": [
    "Read with care."
  ],
  "licence": {
    "name": "CC BY 4.0",
    "url": "https://creativecommons.org/licenses/by/4.0/",
    "holder": "Harbor Press"
  },
  "address": "trust/"
}
`);
});

it("names the section of the source, and gives whole addresses where the site's is known", async () => {
  const source = tableYaml(TABLE).replace(
    "{ publication: first-brief,",
    "{ publication: first-brief, section: trust,",
  );
  const corpus = await corpusOf({ "datasets/trust.yaml": source });
  const json = JSON.parse(
    datasetJson(corpus, corpus.datasets[0]!, english, "https://example.org/"),
  ) as Record<string, unknown>;
  expect(json["source"]).toMatchObject({
    section: "Trust",
    address: "https://example.org/publications/first-brief/#trust",
  });
  expect(json["address"]).toBe("https://example.org/data/trust/");
});

it("carries checks, and a slip once with all that shows it", async () => {
  const { corpus, dataset } =
    await datasetOf(`columns: [{ id: yes, label: "Yes" }, { id: no, label: "No" }, { id: net, label: Net }]
rows: [{ id: a, label: A, values: { yes: 70, no: 20, net: 40 } }]
checks: [{ id: whole, kind: parts, of: [yes, no] }, { id: net, kind: difference, column: net, of: [yes, no] }]
errata:
  - { cell: a/no, printed: 20, expected: 30, check: whole, why: A slip., status: open, noted: 2026-01-02 }
  - { cell: a/no, printed: 20, expected: 30, check: net, why: The net too., status: open, noted: 2026-01-03 }`);
  const json = JSON.parse(datasetJson(corpus, dataset, english)) as Record<string, unknown>;
  expect(json["checks"]).toEqual([
    { id: "whole", kind: "parts", of: ["yes", "no"], whole: 100, across: "columns" },
    { id: "net", kind: "difference", column: "net", of: ["yes", "no"] },
  ]);
  expect(json["errata"]).toEqual([
    {
      cell: "a/no",
      printed: 20,
      expected: [30],
      label: ["30%"],
      evidence: [
        {
          expected: 30,
          check: "whole",
          why: "A slip.",
          status: "open",
          noted: "2026-01-02",
          address: "../corrections/#trust--a--no--whole",
        },
        {
          expected: 30,
          check: "net",
          why: "The net too.",
          status: "open",
          noted: "2026-01-03",
          address: "../corrections/#trust--a--no--net",
        },
      ],
      address: "../corrections/#trust--a--no--whole",
    },
  ]);
});

it("rounds a computed value to what is shown", async () => {
  const { corpus, dataset } = await datasetOf(`columns:
  - { id: first, label: First }
  - { id: second, label: Second }
  - { id: change, label: Change, derive: difference, of: [first, second] }
rows: [{ id: a, label: A, values: { first: 88.8, second: 79.1 } }]`);
  // 88.8 − 79.1 is 9.700000000000003 to a computer.
  const { cells } = JSON.parse(datasetJson(corpus, dataset, english)) as { cells: object[] };
  expect(cells[2]).toMatchObject({ column: "change", value: 9.7, printed: "9.7", derived: true });
});

it("writes numbers in plain decimal notation, in JSON and in CSV", async () => {
  const { corpus, dataset } = await datasetOf(
    "columns: [{ id: n, label: N, unit: number }]\nrows: [{ id: a, label: A, values: { n: 0.00000012 } }]",
  );
  expect(datasetJson(corpus, dataset, english)).toContain('"value": 0.00000012,\n');
  expect(datasetCsv(dataset, english)).toContain("a,A,0.00000012");
  expect(JSON.parse(datasetJson(corpus, dataset, english)).cells[0].value).toBe(0.00000012);
});

it("says of a cell its interval, its statuses and what is printed for them", async () => {
  const { corpus, dataset } = await datasetOf(`level: 95
columns: [{ id: yes, label: "Yes" }, { id: no, label: "No" }]
rows:
  - { id: a, label: A, values: { yes: { value: 88.8, margin: 3.7, status: provisional }, no: { status: suppressed, mark: "[c]" } } }`);
  const { level, cells } = JSON.parse(datasetJson(corpus, dataset, english)) as {
    level: number;
    cells: object[];
  };
  expect(level).toBe(95);
  // 88.8 less and plus 3.7 is 85.1 and 92.5.
  expect(cells[0]).toMatchObject({
    value: 88.8,
    label: "88.8%",
    interval: { low: 85.1, high: 92.5, level: 95, label: "85.1% to 92.5%" },
    status: ["provisional"],
    statusLabel: "provisional",
  });
  expect(cells[1]).toMatchObject({
    value: null,
    label: "suppressed ([c])",
    missing: "suppressed",
    status: ["suppressed"],
    mark: "[c]",
  });
});

it("writes a day as ISO 8601 has it, and as readers see it", async () => {
  const { corpus, dataset } = await datasetOf(`columns: [{ id: day, label: Day, unit: date }]
rows: [{ id: a, label: A, values: { day: 2019-03-14 } }]`);
  const { cells } = JSON.parse(datasetJson(corpus, dataset, english)) as { cells: object[] };
  expect(cells[0]).toMatchObject({ value: "2019-03-14", printed: "2019-03-14", label: "March 14, 2019" });
  expect(datasetCsv(dataset, english)).toContain("a,A,2019-03-14,");
});
