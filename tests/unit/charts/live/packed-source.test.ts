import { expect, test } from "vitest";
import { packSource, unpackSource } from "../../../../src/charts/live/packed-source.ts";
import { chartConfig } from "../../../../src/charts/config.ts";
import { SHAPES } from "../shapes.ts";
import { tableOf } from "../tables.ts";
import { english } from "../../../support/locale.ts";

test("a chart's data as the page carries it", () => {
  const table = tableOf(["Mentions"], { Trust: [31], Data: ["not published"] }, { unit: "count", n: [44] });
  const shares = tableOf(["Share"], { Trust: [75], Data: [63.6] });
  expect(packSource({ table, spec: { kind: "bars" } })).toBe(
    '[{"kind":"bars"},"count","Statement",["Trust","Data"],[["mentions","Mentions",44]],' +
      '[[31],[[null,"not published",0]]]]',
  );
  expect(packSource({ table: shares, spec: { kind: "bars" } })).toContain('[["75.0"],[63.6]]');
});

test("a column that stands apart does so in the live chart too", () => {
  const table = tableOf(["No", "Neither", "Yes", "Sin opinión"], { Trust: [20, 10, 65, 5] });
  const columns = table.columns.map((column, index) => (index === 3 ? { ...column, apart: true } : column));
  const source = { table: { ...table, columns }, spec: { kind: "agreement" } } as const;
  expect(unpackSource(packSource(source)).table.columns).toEqual(columns);
});

test.each(Object.entries(SHAPES))("%s comes out with the same configuration", (_, [table, spec]) => {
  const unpacked = unpackSource(packSource({ table, spec }));
  const frame = { size: "wide", talk: english, measure: (text: string) => text.length * 7 } as const;
  const picture = chartConfig(table, spec, frame);
  const again = chartConfig(unpacked.table, unpacked.spec, frame);
  expect(JSON.stringify(again)).toBe(JSON.stringify(picture));
});
