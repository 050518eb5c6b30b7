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
  text: "text",
} as const;
