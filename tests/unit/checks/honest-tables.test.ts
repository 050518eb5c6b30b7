import { describe, expect, it } from "vitest";
import { checkTables } from "../../support/check-tables.ts";
import { honestTables } from "../../support/honest-tables.ts";
import { randomFrom } from "../../support/honest/random.ts";
import { withOneDigitChanged, writeTable } from "../../support/honest/table.ts";

const tables = honestTables(209, 1);

describe("sound tables of every sort", () => {
  it("are never accused", async () => {
    const problems = await checkTables(tables);
    const accused = problems.flatMap((found, index) =>
      found.map(({ message }) => `${tables[index]!.sort}: ${message}\n${writeTable(tables[index]!)}`),
    );
    expect(accused).toEqual([]);
  });

  it("would be, if they said of weighted shares that they are not weighted", async () => {
    const weighted = tables
      .filter(
        ({ fields, base }) =>
          fields.some((field) => field.includes("weighted: true")) && base !== "not-published",
      )
      .map((table) => ({
        ...table,
        fields: ["shares: { of: respondents, weighted: false }", "decimals: 1"],
      }));
    const accused = (await checkTables(weighted)).filter((found) => found.length > 0);
    expect(weighted.length).toBeGreaterThan(3);
    expect(accused.length).toBeGreaterThan(weighted.length / 2);
  });

  // A range alone, as mean scores have, notices few digits.
  it("are found out in every sort that declares a sum, a mean or a share, once a digit is changed", async () => {
    const random = randomFrom(1);
    const problems = await checkTables(tables.map((table) => withOneDigitChanged(table, random)));
    const missed = new Set(
      tables
        .filter(({ checks }) => checks.some((check) => !check.includes("kind: range")))
        .map(({ sort }) => sort),
    );
    for (const [index, found] of problems.entries()) if (found.length > 0) missed.delete(tables[index]!.sort);
    expect([...missed]).toEqual([]);
  });
});
