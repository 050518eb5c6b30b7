import { describe, expect, it } from "vitest";
import { tableBehind } from "../../../src/model/table-behind.ts";

const line = (id: string, total = false) => ({ id, label: id, total });

const VISITS = {
  rows: [line("east"), line("west"), line("harbor"), line("all", true)],
  columns: [
    line("before"),
    line("after"),
    line("both", true),
    { ...line("change"), derive: "difference", of: ["after", "before"] },
  ],
};

const behind = (rows: string[], columns: string[]) =>
  tableBehind(VISITS, {
    rows: rows.map((id) => ({ id, label: id })),
    columns: columns.map((id) => ({ id, label: id })),
  });

describe("the table behind a chart", () => {
  it("has what is drawn, with the totals and what is computed", () => {
    expect(behind(["west", "east"], ["after"])).toEqual({
      rows: ["east", "west", "all"],
      columns: ["after", "both", "change"],
    });
  });

  it("has all that a drawn total is made of", () => {
    expect(behind(["all"], ["both"])).toEqual({
      rows: ["east", "west", "harbor", "all"],
      columns: ["before", "after", "both", "change"],
    });
  });
});
