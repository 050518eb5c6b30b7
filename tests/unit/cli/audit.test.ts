import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { main } from "../../../src/cli/main.ts";

const cwd = mkdtempSync(join(tmpdir(), "audit-"));
afterAll(() => rmSync(cwd, { recursive: true }));
writeFileSync(
  join(cwd, "sound.csv"),
  "Branch,Adults,Children,All\nHarbor,120,81,201\nEast,95,62,157\nHill,40,35,75\nLake,17,12,29\n",
);
writeFileSync(
  join(cwd, "wrong.csv"),
  "Branch,Adults,Children,All\nHarbor,120,81,201\nEast,95,62,157\nHill,40,35,95\nLake,17,12,29\n",
);
writeFileSync(join(cwd, "odd.csv"), "%PDF-1.7\n");
writeFileSync(join(cwd, "shares.csv"), "Branch,Agree (%)\nHarbor,39.5\nEast,41.1\n");

async function audit(...args: string[]) {
  const [out, err]: string[][] = [[], []];
  const effects = {
    cwd,
    env: {},
    out: (text: string) => void out!.push(text),
    err: (text: string) => void err!.push(text),
  };
  return { code: await main(["audit", ...args], effects), out: out!.join("\n"), err: err!.join("\n") };
}

describe("audit", () => {
  it("ends with 0 where nothing is found, and says what was held", async () => {
    expect(await audit("sound.csv")).toEqual({
      code: 0,
      out: "sound.csv: held was that\n  “All” is the sum of “Adults” and “Children” (it holds in 4 places)",
      err: "",
    });
  });

  it("ends with 1 where something does not hold", async () => {
    const { code, out } = await audit("sound.csv", "wrong.csv");
    expect(code).toBe(1);
    expect(out).toContain(
      "wrong.csv:4:12  audit: likely\n  D4 (Hill, All): “95” is printed, and 40 + 35 come to 75.",
    );
  });

  it("tells what it cannot read, and reads the others", async () => {
    const { code, out } = await audit("odd.csv", "missing.csv", ".", "wrong.csv");
    expect(code).toBe(1);
    expect(out).toContain("odd.csv:1:1  audit: not read\n  The file is a PDF.");
    expect(out).toContain("missing.csv:1:1  audit: not read\n  There is no such file.");
    expect(out).toContain(".:1:1  audit: not read\n  This is a folder.");
    expect(out).toContain("D4 (Hill, All)");
  });

  it("prints for GitHub and for programs", async () => {
    expect((await audit("wrong.csv", "--format", "github")).out).toMatch(
      /^::error file=wrong\.csv,line=4,col=12,title=audit%3A likely::D4 /,
    );
    expect(JSON.parse((await audit("wrong.csv", "--format", "json")).out)).toMatchObject([
      {
        file: "wrong.csv",
        cell: "D4",
        sure: "likely",
        printed: "95",
        expected: { value: 75 },
        others: ["B4", "C4"],
      },
    ]);
    expect((await audit("sound.csv", "--format", "json")).out).toBe("[]");
  });

  it("holds percentages against a base only where it is told that they are not weighted", async () => {
    expect((await audit("shares.csv")).code).toBe(0);
    expect((await audit("shares.csv", "--unweighted", "--base", "38")).out).toContain(
      "“41.1” cannot be a whole number out of 38: the nearest that can be are 39.5 and 42.1.",
    );
    expect(await audit("shares.csv", "--base", "38")).toMatchObject({ code: 2, out: "" });
  });

  it.each([
    [[], "Which file holds the table? Write its name, such as figures.csv."],
    [["a.csv", "--base", "many"], "--base cannot be “many”. Write how many were counted, such as --base 38."],
    [["a.csv", "--format", "xml"], "--format cannot be “xml”. Write "],
    [["a.csv", "--decimal", "dot"], "--decimal cannot be “dot”. Write "],
  ])("%j is wrong usage", async (args, told) => {
    const { code, err } = await audit(...args);
    expect([code, err.startsWith(told)]).toEqual([2, true]);
  });
});
