import { expect, test } from "vitest";
import { describeAsked, sharesOf } from "../../../../src/components/table/describe-asked.ts";
import { inferredBases } from "../../../../src/checks/granularity.ts";
import { localeOf } from "../../../../src/locales/locale.ts";
import { english } from "../../../support/locale.ts";
import { dataset, loadFiles, publication } from "../../../support/read.ts";

const arabic = localeOf({ language: "ar", direction: undefined, digits: undefined });

const BASE = "Base (n) not published.";

/** A table of Before and After in percent and of a count, of two rows. */
async function tableOf(rest: string, after = "") {
  const { corpus } = await loadFiles({
    "publications/brief.mdx": publication("\nText.\n"),
    "datasets/t.yaml": dataset(
      `[{ id: x, label: Before }, { id: y, label: After${after} }, { id: c, label: Count, unit: count }]`,
      "  - { id: a, label: Alpha, values: { x: 40, y: 60, c: 3 } }\n  - { id: b, label: Beta, values: { x: not-published, y: 70, c: 4 } }",
      rest,
    ),
  });
  const table = corpus.datasets[0]!;
  return {
    table,
    site: { corpus, basesOf: inferredBases },
    shares: (...columns: string[]) =>
      sharesOf(
        table,
        english,
        [...table.cells.values()].filter(({ column }) => columns.includes(column)),
      ),
  };
}

test("a question ends as one, and is left out where none was asked", async () => {
  const asked = async (question: string, locale = english) => {
    const { table, site } = await tableOf(question && `question: "${question}"\n`);
    return describeAsked(table, { ...site, locale });
  };
  expect(await asked("Is it damp?")).toEqual(["Question: Is it damp?", "Based on: Users.", BASE]);
  expect(await asked("Kind of home")).toEqual(["Question: Kind of home.", "Based on: Users.", BASE]);
  expect((await asked("Is it “damp?”"))[0]).toBe("Question: Is it “damp?”");
  expect((await asked("هل هو رطب؟", arabic))[0]).toBe("السؤال: هل هو رطب؟");
  expect(await asked("")).toEqual(["Based on: Users.", BASE]);
});

test("shares are those of the percentages that are shown", async () => {
  const { shares } = await tableOf(
    "shares: { of: things, weighted: true, answers: several }\n",
    ", shares: { of: none }",
  );
  expect(shares("x")).toBe("Percentages: shares of what was counted, weighted, several answers possible.");
  expect(shares("y")).toBe("Percentages: no shares of one base.");
  expect(shares("x", "y")).toBe(
    "Percentages: shares of what was counted, weighted, several answers possible; After: no shares of one base.",
  );
  expect(shares("c")).toBeUndefined();
});

test("nothing is said of shares where the publisher says nothing", async () => {
  expect((await tableOf("")).shares("x", "y")).toBeUndefined();
  const { shares } = await tableOf("", ", shares: { of: respondents, weighted: false }");
  expect(shares("x", "y")).toBe("Percentages: After: shares of respondents, not weighted.");
});
