import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { drawPicture } from "../../../../src/charts/draw/picture.ts";
import { SHAPES } from "../shapes.ts";
import { tableOf } from "../tables.ts";
import { english } from "../../../support/locale.ts";

const TEXT = { title: "Title", locale: english };

test("a whole picture", () => {
  const table = tableOf(["Share"], { "R & D": [{ value: 50, erratum: true }] }, { decimals: 0 });
  expect(drawPicture(table, { kind: "bars" }, TEXT).narrow).toBe(
    '<svg class="chart chart--narrow" viewBox="0 0 360 65" role="img" aria-label="Title. The only value is 50%, for R &#38; D.">' +
      '<path fill="none" stroke="var(--chart-muted)" d="M0 20v26"/>' +
      '<path fill="none" stroke="var(--chart-grid)" d="M90 20v26M180 20v26M270 20v26M360 20v26"/>' +
      '<path fill="var(--chart-1)" d="M0 22h180v20H0z"/>' +
      '<text fill="var(--chart-text)" x="0" y="14">R &#38; D</text>' +
      '<g fill="var(--chart-muted)" font-size="13" text-anchor="middle"><text x="9" y="61">0%</text>' +
      '<text x="90" y="61">25%</text><text x="180" y="61">50%</text><text x="270" y="61">75%</text>' +
      '<text x="344" y="61">100%</text></g>' +
      '<text fill="var(--chart-text)" font-size="13" font-weight="600" x="186" y="37">50%†</text></svg>',
  );
});

test("a picture holds nothing of those that were drawn before it", () => {
  const all = () => Object.values(SHAPES).map(([table, spec]) => drawPicture(table, spec, TEXT));
  expect(all()).toEqual(all());
});

describe.each(Object.entries(SHAPES))("%s", (_, [table, spec]) => {
  const { narrow, wide } = drawPicture(table, spec, TEXT);

  test("holds nothing that the page forbids or that counts", () => {
    for (const svg of [narrow, wide]) {
      expect(svg).not.toMatch(/style=|clip|<defs|<rect|#0100|NaN|undefined|Infinity/);
      expect(svg).not.toMatch(/ id=/);
      expect(svg.match(/\d\.\d{2,}(?=[^<>]*>)(?!%)/)).toBeNull();
    }
  });

  test("both sizes take 3 KB at most", () => {
    expect(brotliCompressSync(narrow + wide).length).toBeLessThan(3072);
  });
});

test("the same bytes in another process and in another order", () => {
  const hashes = Object.entries(SHAPES).map(
    ([name, [table, spec]]) => `${name} ${hashOf(drawPicture(table, spec, TEXT))}`,
  );
  const script = `
    import { createHash } from "node:crypto";
    import { drawPicture } from "${new URL("../../../../src/charts/draw/picture.ts", import.meta.url)}";
    import { SHAPES } from "${new URL("../shapes.ts", import.meta.url)}";
    import { english } from "${new URL("../../../support/locale.ts", import.meta.url)}";
    const hashOf = (value) => createHash("sha256").update(JSON.stringify(value)).digest("hex");
    const lines = Object.entries(SHAPES).reverse().map(([name, [table, spec]]) => name + " " + hashOf(drawPicture(table, spec, { title: ${JSON.stringify(TEXT.title)}, locale: english })));
    process.stdout.write(JSON.stringify(lines.reverse()));`;
  const other = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
  expect(JSON.parse(other)).toEqual(hashes);
});

test("labels are escaped, whatever they hold", () => {
  const nasty = '<script>alert("1")</script>&amp;]]>\u0000\u0008\ud800 ‮x';
  const table = { ...tableOf([nasty, "B"], { [nasty]: [1, 2] }), rowLabel: nasty };
  table.cells[0]![0]!.label = nasty;
  const { narrow, wide, description } = drawPicture(
    table,
    { kind: "grouped" },
    { title: nasty, locale: english },
  );
  for (const svg of [narrow, wide]) {
    const tags = new Set([...svg.matchAll(/<\/?([a-zA-Z]+)/g)].map(([, name]) => name));
    expect([...tags].sort()).toEqual(["g", "path", "svg", "text"]);
    expect(svg).not.toMatch(/[\u0000-\u0008]|\ud800(?![\udc00-\udfff])|&(?!#\d+;)/);
    expect(svg.replace(/<[^<>"]*(?:"[^"]*"[^<>"]*)*>/g, "")).not.toMatch(/[<>]/);
  }
  expect(description).toContain(nasty);
});

function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
