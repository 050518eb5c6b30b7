import { expect, it } from "vitest";
import { readNumberFormat } from "../../../src/tables/read/number-format.ts";

it.each([
  ["General", { isPercent: false }],
  ["0.0%", { isPercent: true, decimals: 1 }],
  ["#,##0", { isPercent: false, decimals: 0 }],
  ["#,##0.00 [$€-407]", { isPercent: false, decimals: 2, currency: "€" }],
  ["[$$-409]#,##0", { isPercent: false, decimals: 0, currency: "usd" }],
  ['"£"#,##0.00;[Red]-"£"#,##0.00', { isPercent: false, decimals: 2, currency: "£" }],
  ["#,##0.0 [$USD]", { isPercent: false, decimals: 1, currency: "usd" }],
  ["0.##", { isPercent: false }],
  ['0.0" %"', { isPercent: false, decimals: 1 }],
])("reads %s", (code, format) => {
  expect(readNumberFormat(code)).toEqual(format);
});
