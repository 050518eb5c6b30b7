import { describe, expect, it } from "vitest";
import { Problems } from "../../../src/problems/collector.ts";
import { formatForGithub } from "../../../src/problems/github.ts";
import { formatAsJson } from "../../../src/problems/json.ts";
import { type Problem, hasErrors, sortProblems } from "../../../src/problems/problem.ts";
import { codeFrame, formatProblems } from "../../../src/problems/terminal.ts";

const problem = (change: Partial<Problem> = {}): Problem => ({
  rule: "value-differs",
  severity: "error",
  file: "content/a.mdx",
  line: 2,
  column: 5,
  length: 3,
  message: "The text says 86%.",
  hint: "Write 89%.",
  ...change,
});
const frame = (change: Partial<Problem>, source: string) => codeFrame(problem(change), source).join("\n");

describe("the code frame", () => {
  it("shows the line and underlines the fault", () => {
    expect(frame({}, "one\nand 86% of them\n")).toBe("  2 │ and 86% of them\n    │     ^^^");
  });

  it("keeps the underline in place after accents", () => {
    expect(frame({ column: 6 }, "one\nété, 86%")).toBe("  2 │ été, 86%\n    │      ^^^");
  });

  it("cuts a long line around the fault", () => {
    const source = `one\n${"x".repeat(200)}86%${"y".repeat(200)}`;
    // 50 characters before the fault, 100 in all, and a dot row on either side.
    expect(frame({ column: 201 }, source)).toBe(
      `  2 │ …${"x".repeat(50)}86%${"y".repeat(47)}…\n    │ ${" ".repeat(51)}^^^`,
    );
  });

  it("ends the underline where the shown line ends", () => {
    const [, carets] = codeFrame(problem({ column: 1, length: 500 }), `one\n${"x".repeat(300)}`);
    expect(carets).toBe(`    │ ${"^".repeat(100)}`);
  });

  it("shows a tab as one column", () => {
    expect(frame({ column: 2 }, "one\n\t86%")).toBe("  2 │  86%\n    │  ^^^");
  });

  it("widens the gutter with the number of the line", () => {
    expect(frame({ line: 10, column: 1 }, `${"a\n".repeat(9)}86%`)).toBe("  10 │ 86%\n     │ ^^^");
  });

  it.each([
    ["the whole file is at fault", { line: 1, column: 1, length: undefined }],
    ["the line is empty", { line: 3 }],
    ["the line is not there", { line: 30 }],
  ])("is left out where %s", (_case, change) =>
    expect(frame(change as Partial<Problem>, "one\ntwo\n\n")).toBe(""),
  );
});

describe("the terminal", () => {
  it("prints problems in order of file and line, and sums them up", () => {
    const problems = [
      problem({
        file: "content/b.yaml",
        line: 1,
        column: 1,
        length: undefined as never,
        severity: "warning",
      }),
      problem(),
    ];
    expect(formatProblems(problems, new Map([["content/a.mdx", "one\nand 86%"]]))).toBe(
      [
        "content/a.mdx:2:5  value-differs",
        "  The text says 86%.",
        "  2 │ and 86%",
        "    │     ^^^",
        "  Write 89%.",
        "",
        "content/b.yaml:1:1  value-differs (warning)",
        "  The text says 86%.",
        "  Write 89%.",
        "",
        "1 error and 1 warning in 2 files.",
      ].join("\n"),
    );
  });

  it("says so when there is nothing", () => expect(formatProblems([], new Map())).toBe("No problems."));
});

describe("other formats", () => {
  it("GitHub gets workflow commands, escaped", () => {
    expect(formatForGithub([problem({ file: "content/a,b:c.mdx", message: "100%\nof it" })])).toBe(
      "::error file=content/a%2Cb%3Ac.mdx,line=2,col=5,title=value-differs::100%25%0Aof it%0AWrite 89%25.",
    );
  });

  it("tools get JSON", () => {
    expect(
      JSON.parse(formatAsJson([problem({ line: 9 }), problem()])).map((each: Problem) => each.line),
    ).toEqual([2, 9]);
  });
});

describe("problems", () => {
  it("are in one order, whatever order they were found in", () => {
    const all = [
      problem({ column: 9 }),
      problem({ rule: "b" }),
      problem({ rule: "a" }),
      problem({ file: "content/B" }),
    ];
    expect(sortProblems(all).map(({ file, column, rule }) => `${file}:${column} ${rule}`)).toEqual([
      "content/B:5 value-differs",
      "content/a.mdx:5 a",
      "content/a.mdx:5 b",
      "content/a.mdx:9 value-differs",
    ]);
  });

  it("take their severity from the rule, and only the four fields of a place", () => {
    const problems = new Problems();
    problems.add("dates", { file: "a", line: 1, column: 2, length: 3, key: "x" } as never, "No.", "Yes.");
    expect(problems.all).toEqual([
      {
        rule: "dates",
        severity: "error",
        file: "a",
        line: 1,
        column: 2,
        length: 3,
        message: "No.",
        hint: "Yes.",
      },
    ]);
    expect(hasErrors(problems.all)).toBe(true);
    expect(hasErrors([problem({ severity: "warning" })])).toBe(false);
  });
});
