import type { ChartSpec } from "../../../src/charts/arrange.ts";
import type { ChartTable } from "../../../src/model/chart-table.ts";
import {
  agreementBySite,
  agreementScale,
  fewPeople,
  involvement,
  lit,
  mentions,
  overYears,
  peopleOf,
  shares,
  sharesOverYears,
  tableOf,
  timedTableOf,
  unsureOverYears,
  withIntervals,
  twoSides,
} from "./tables.ts";
import { ANNOTATED, LONG, UNBROKEN } from "./annotated-shapes.ts";

const thirty = Array.from({ length: 30 }, (_, index) => [
  index % 3 ? `Row ${index}` : `${index} ${LONG}`.slice(0, 80),
  [((index % 7) * 133) / 10],
]);

/** Tables of every shape that a chart has to stand, by what is hard about them. */
export const SHAPES: Record<string, [ChartTable, ChartSpec]> = {
  "agreement by site": [agreementBySite, { kind: "grouped" }],
  "agreement by site, turned": [agreementBySite, { kind: "grouped", transpose: "true" }],
  "an agreement scale": [agreementScale, { kind: "agreement", sort: "descending" }],
  "an agreement scale of three with words": [
    tableOf(["No", "Neutral", "Yes", "N/A"], {
      [LONG]: [0, 0, 100, 0],
      [UNBROKEN]: [100, 0, 0, "not published"],
      Q: ["not applicable", "not applicable", "not applicable", 100],
    }),
    { kind: "agreement" },
  ],
  "an agreement scale without a last column": [
    tableOf(["1", "2", "3", "4", "5"], { A: [0.4, 0.6, 0.5, 0.5, 98], B: [20, 20, 20, 20, 20] }),
    { kind: "agreement" },
  ],
  mentions: [mentions, { kind: "bars", sort: "ascending" }],
  "mentions as columns": [mentions, { kind: "columns" }],
  "length of involvement": [involvement, { kind: "stacked" }],
  "two sides as dots": [twoSides, { kind: "dots" }],
  "two sides as columns": [twoSides, { kind: "columns" }],
  "shares of a ring": [shares, { kind: "doughnut" }],
  "shares as columns": [shares, { kind: "columns" }],
  "one bar": [tableOf(["A"], { [LONG]: [100] }), { kind: "bars" }],
  "one bar without a value": [tableOf(["A"], { [UNBROKEN]: ["not published"], B: [3] }), { kind: "bars" }],
  "thirty bars": [tableOf(["A"], Object.fromEntries(thirty)), { kind: "bars" }],
  "thirty columns": [tableOf(["A"], Object.fromEntries(thirty)), { kind: "columns" }],
  "long series names": [
    tableOf([UNBROKEN, LONG, "B"], {
      [UNBROKEN]: [12.5, "not published", 0],
      [LONG]: [0, { value: 100, erratum: true }, 99.9],
      "": [3, 4, 5],
    }),
    { kind: "grouped" },
  ],
  "eight parts": [
    tableOf(["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"], {
      [UNBROKEN]: [2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5],
      [LONG]: [12.5, 12.5, 12.5, 12.5, 12.5, 12.5, 12.5, 12.5],
      X: [1.1, "not published", 93, 1.1, 1.1, 1.1, 1.1, 1.5],
      Y: [{ value: 0, erratum: true }, 0, 0, 0, 0, 0, 0, 100],
    }),
    { kind: "stacked" },
  ],
  "values below zero": [
    tableOf(["A", "B"], { Up: [12.5, -3], Down: [-40.2, -0.4] }, { unit: "number" }),
    { kind: "grouped" },
  ],
  "columns below zero": [
    tableOf(["A", "B"], { Up: [12.5, -3], Down: [-40.2, -0.4] }, { unit: "number" }),
    { kind: "columns" },
  ],
  "all below zero": [tableOf(["A"], { [LONG]: [-12], B: [-40] }, { unit: "number" }), { kind: "bars" }],
  money: [tableOf(["A"], { Up: [1250000], Down: [98000] }, { unit: "usd", decimals: 0 }), { kind: "bars" }],
  "a ring of long names and small parts": [
    tableOf(["A"], { [LONG]: [50], [UNBROKEN]: [45], C: [1], D: [1], E: [1], F: [2] }, { decimals: 0 }),
    { kind: "doughnut" },
  ],
  "a ring of one part": [tableOf(["A"], { Whole: [100], None: [0] }, { decimals: 0 }), { kind: "doughnut" }],
  "a ring with a part missing": [
    tableOf(["A"], { Half: [50], [LONG]: ["not published"] }, { decimals: 0 }),
    { kind: "doughnut" },
  ],
  "dots that meet and dots that are missing": [
    tableOf(["First", "Second"], {
      [LONG]: [50, 50],
      B: [0, 100],
      C: ["not published", 20],
      D: ["not published", "not applicable"],
    }),
    { kind: "dots" },
  ],
  "dots close together": [
    tableOf(["First", "Second"], { A: [71.1, 69.7], [UNBROKEN]: [70, 70.2] }),
    { kind: "dots" },
  ],
  "two rounds as slopes": [twoSides, { kind: "slope" }],
  "slopes close together, and one without an end": [
    tableOf([LONG, "Second"], {
      [LONG]: [50, 50.4],
      [UNBROKEN]: [50.2, 50.1],
      C: [50.1, "not published"],
      D: ["not published", "not applicable"],
      E: [0, 100],
      "": [100, 0],
    }),
    { kind: "slope" },
  ],
  "ten slopes of one value": [
    tableOf(["A", "B"], Object.fromEntries(thirty.slice(0, 10).map(([name]) => [name, [7, 7]]))),
    { kind: "slope" },
  ],
  "small multiples": [agreementBySite, { kind: "multiples" }],
  "small multiples of long names": [
    tableOf([UNBROKEN, LONG, "C", "D"], {
      [LONG]: [12.5, "not published", 0, -3],
      [UNBROKEN]: [100, 1, 2, 3],
    }),
    { kind: "multiples" },
  ],
  "a few mentions as units": [mentions, { kind: "waffle" }],
  "units of two series": [
    tableOf(["A", "B"], { [LONG]: [25, 34], None: [0, 0], X: ["not published", 3] }, { unit: "count" }),
    { kind: "waffle" },
  ],
  "agreement by site as cells": [agreementBySite, { kind: "heat" }],
  "cells of long names": [
    tableOf([UNBROKEN, LONG, "C", "D", "E", "F"], {
      [LONG]: [12.5, "not published", 0, 3, { value: 4, erratum: true }, 5],
      [UNBROKEN]: [100, 1, 2, 3, 4, "not applicable"],
    }),
    { kind: "heat" },
  ],
  "twelve columns of cells": [
    tableOf(
      Array.from({ length: 12 }, (_, index) => String(2001 + index)),
      Object.fromEntries(
        thirty.slice(0, 6).map(([name], row) => [name, Array.from({ length: 12 }, (_, c) => (row + 1) * c)]),
      ),
      { unit: "count" },
    ),
    { kind: "heat" },
  ],
  "lines over years": [overYears, { kind: "line" }],
  "one line of values close together, one below zero": [
    timedTableOf(
      ["A"],
      { "2011-Q1": [0.2], "2011-Q2": [-0.1], "2011-Q3": [0.3], "2012-Q4": [0.3] },
      { unit: "points" },
    ),
    { kind: "line" },
  ],
  "five lines of long names that end together, or not at all": [
    timedTableOf([UNBROKEN, LONG, "C", "D", "E"], {
      "2011-01": [12.5, "not published", 50, 50.1, 1],
      "2011-02": [12.5, 3, 50, 50.1, "not published"],
      "2011-12": [{ value: 12.5, erratum: true }, 12.4, 12.6, "not published", "not published"],
    }),
    { kind: "line" },
  ],
  "a line of sixty months": [
    timedTableOf(
      ["A", "B"],
      Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => [
          `${2010 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
          [(index * 37) % 50, 100 - ((index * 17) % 45)],
        ]),
      ),
    ),
    { kind: "line" },
  ],
  "lines that break, with bands and dashes": [unsureOverYears, { kind: "line" }],
  "bars with intervals": [withIntervals, { kind: "grouped" }],
  "columns with intervals": [withIntervals, { kind: "columns" }],
  "columns with intervals below zero": [
    tableOf(
      ["A"],
      { Up: [{ value: 12, ends: [-3, 20] }], Down: [{ value: -8, ends: [-16, -1] }] },
      { unit: "points" },
    ),
    { kind: "columns" },
  ],
  "bars with intervals below zero": [
    tableOf(
      ["A"],
      { Up: [{ value: 12, ends: [-3, 20] }], Down: [{ value: -8, ends: [-16, -1] }] },
      { unit: "points" },
    ),
    { kind: "bars" },
  ],
  "dots with intervals": [withIntervals, { kind: "dots" }],
  "slopes with intervals": [withIntervals, { kind: "slope" }],
  "small multiples with intervals": [withIntervals, { kind: "multiples" }],
  "lines of which one stands out": [lit(overYears, "Private renters"), { kind: "line" }],
  "bars of which one stands out": [lit(mentions, "Shared goals"), { kind: "bars" }],
  "a series that stands out, upright": [lit(twoSides, "Community"), { kind: "columns" }],
  "slopes of which one stands out": [lit(twoSides, "Families are partners"), { kind: "slope" }],
  "parts over years": [sharesOverYears, { kind: "area" }],
  "counted parts over years, one of them nothing": [
    timedTableOf(
      [UNBROKEN, LONG, "C"],
      { "2011/12": [12, 0, 3], "2012/13": [15, 0, 3], "2013/14": [20, 0, 1] },
      { unit: "count" },
    ),
    { kind: "area" },
  ],
  ...ANNOTATED,
  "few people": [fewPeople, { kind: "people" }],
  "few people, turned": [fewPeople, { kind: "people", transpose: "true" }],
  "people of one column with long names": [
    peopleOf(["A"], { [LONG]: [[29, 29]], [UNBROKEN]: [[1, 12]], C: ["not published"], D: [[10, 20]] }),
    { kind: "people" },
  ],
  "people of columns with long names": [
    peopleOf([LONG, UNBROKEN], {
      [UNBROKEN]: [
        [29, 29],
        [1, 12],
      ],
      "": ["not published", [10, 20]],
    }),
    { kind: "people" },
  ],
  "nothing but zeros": [tableOf(["A", "B"], { X: [0, 0], Y: [0, 0] }), { kind: "grouped" }],
  "dots at zero": [tableOf(["A", "B"], { X: [0, 0], Y: [0, 0] }), { kind: "dots" }],
  "parts of nothing": [tableOf(["A", "B"], { X: [0, 0], Y: [0, 0] }, { unit: "count" }), { kind: "stacked" }],
};
