import { describe, expect, it } from "vitest";
import { auditText, csv } from "./audit.ts";

describe("a number of another unit than all others of its row and its column", () => {
  const table = `
    Town  2021  2022  2023  2024
    Hill  12%  14%  15%  17%
    Quay  31%  30%  29%  33%
    Moor  8%  9%  11%  12%
    Dale  22%  24%  25%  26%`;

  it("is a remark", async () => {
    expect((await auditText(csv(table))).told).toEqual([]);
    const { told, reasons } = await auditText(csv(table.replace("29%", "29")));
    expect(told).toEqual(["remark D3 → Look at it. Nothing has to be changed where there is a reason."]);
    expect(reasons).toEqual([
      "“29” has no unit, and all other numbers of its row and its column are percentages.",
    ]);
  });

  it("is none where the whole row or column has it", async () => {
    const counted = table.replace("Dale  22%  24%  25%  26%", "Asked  22  24  25  26");
    expect((await auditText(csv(counted))).told).toEqual([]);
  });
});
