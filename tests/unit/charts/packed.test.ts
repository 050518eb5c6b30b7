import { expect, test } from "vitest";
import { packSource, unpackSource } from "../../../src/charts/packed.ts";
import { chartConfig } from "../../../src/charts/config.ts";
import { SHAPES } from "./shapes.ts";
import { tableOf } from "./tables.ts";

test("a chart's data as the page carries it", () => {
  const table = tableOf(["Mentions"], { Trust: [31], Data: ["not published"] }, { unit: "count", n: [44] });
  const shares = tableOf(["Share"], { Trust: [75], Data: [63.6] });
  expect(packSource({ table, spec: { kind: "bars" }, language: "en-US" })).toBe(
    '["en-US",{"kind":"bars"},"count","Statement",["Trust","Data"],[["mentions","Mentions",44]],' +
      '[[31],[[null,"not published",0]]]]',
  );
  expect(packSource({ table: shares, spec: { kind: "bars" }, language: "en-US" })).toContain(
    '[["75.0"],[63.6]]',
  );
});

test.each(Object.entries(SHAPES))("%s comes out with the same configuration", (_, [table, spec]) => {
  const unpacked = unpackSource(packSource({ table, spec, language: "en-US" }));
  const frame = { size: "wide", language: "en-US", measure: (text: string) => text.length * 7 } as const;
  const picture = chartConfig(table, spec, frame);
  const again = chartConfig(unpacked.table, unpacked.spec, frame);
  expect(JSON.stringify(again)).toBe(JSON.stringify(picture));
});
