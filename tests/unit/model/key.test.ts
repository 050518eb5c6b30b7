import { expect, it } from "vitest";
import {
  cellIn,
  cellPath,
  partsInTable,
  partsOfCell,
  partsOfRow,
  rowPath,
} from "../../../src/model/cell-path.ts";
import { idOf, isOf, keyOf, schemeOf } from "../../../src/model/key.ts";

it("makes keys and takes them apart", () => {
  const key = keyOf("figure", "trust-by-site");
  expect(key).toBe("figure:trust-by-site");
  expect([schemeOf(key), idOf(key)]).toEqual(["figure", "trust-by-site"]);
  expect([isOf("figure", key), isOf("fig", key)]).toEqual([true, false]);
});

it("takes what is written without a scheme for an id alone", () => {
  expect([schemeOf("north"), idOf("north")]).toEqual(["", "north"]);
});

it("makes paths of cells and rows and takes them apart", () => {
  const cell = { dataset: "trust", row: "north", column: "average" };
  expect(cellPath(cell)).toBe("trust/north/average");
  expect(partsOfCell("trust/north/average")).toEqual(cell);
  expect(cellIn("north", "average")).toBe("north/average");
  expect(partsInTable("north/average")).toEqual({ row: "north", column: "average" });
  expect(rowPath("trust", "north")).toBe("trust/north");
  expect(partsOfRow("trust/north")).toEqual({ dataset: "trust", row: "north" });
  expect(partsOfRow("trust")).toEqual({ dataset: "trust", row: "" });
});
