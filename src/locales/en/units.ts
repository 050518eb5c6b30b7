/** What numbers count, by the unit's id; currencies have their names from the platform. */
export const units = {
  percent: "percent",
  "percent-change": "percent-change",
  points: "points",
  count: "count",
  number: "number",
  year: "year",
  hours: "hours",
  minutes: "minutes",
  "per-1000": "per 1,000",
  "per-100000": "per 100,000",
  index: "index",
  ratio: "ratio",
  text: "text",
  "in-thousands": "in thousands",
  "in-millions": "in millions",
  "in-billions": "in billions",
} as const;
