import { describe, expect, it } from "vitest";
import { progressIn } from "../../../src/cli/progress.ts";

/** What is written of progress told at given milliseconds. */
function writtenOf(
  isTerminal: boolean,
  told: [at: number, what: string, done?: number, of?: number][],
): string {
  let time = 0;
  let written = "";
  const progress = progressIn({ write: (text) => (written += text), isTerminal, now: () => time });
  for (const [at, ...words] of told) {
    time = at;
    progress.tell(...words);
  }
  progress.clear();
  return written.replaceAll("\r\u001B[2K", "⌫");
}

describe("progress", () => {
  it("is not told of what is done within two seconds", () => {
    expect(
      writtenOf(true, [
        [0, "Reading"],
        [1900, "Finishing"],
      ]),
    ).toBe("");
    expect(
      writtenOf(false, [
        [0, "Reading"],
        [1900, "Finishing"],
      ]),
    ).toBe("");
  });

  it("stands in one line on a terminal, and is taken away before other words", () => {
    expect(
      writtenOf(true, [
        [2000, "Reading"],
        [2100, "Compressing", 1, 9],
        [2150, "Compressing", 2, 9],
        [2200, "Compressing", 3, 9],
        [2300, "Compressing", 3, 9],
        [2310, "Finishing"],
      ]),
    ).toBe("Reading⌫Compressing: 1 of 9⌫Compressing: 3 of 9⌫Finishing⌫");
  });

  it("is plain lines elsewhere: one for each step, and one every ten seconds", () => {
    expect(
      writtenOf(false, [
        [2000, "Reading"],
        [2100, "Making pages", 1],
        [9000, "Making pages", 50],
        [12_100, "Making pages", 70],
        [12_200, "Making pages", 71],
        [12_300, "Finishing"],
      ]),
    ).toBe("Reading\nMaking pages: 1\nMaking pages: 70\nFinishing\n");
  });
});
