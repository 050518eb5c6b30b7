import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkContent } from "../../../src/checks/content.ts";
import { type Effects, projectOf } from "../../../src/cli/effects.ts";
import { main } from "../../../src/cli/main.ts";
import { formatProblems } from "../../../src/problems/terminal.ts";

const SMALL = join(import.meta.dirname, "..", "docs", "content");
const SHIPPED = join(import.meta.dirname, "..", "..", "..", "content");

let cwd: string;
let out: string[];
let err: string[];
let effects: Effects;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "new-"));
  out = [];
  err = [];
  effects = { cwd, env: {}, out: (text) => out.push(text), err: (text) => err.push(text) };
  await cp(SMALL, join(cwd, "content"), { recursive: true });
});

afterEach(() => rm(cwd, { recursive: true, force: true }));

async function problemsAfter(args: string[]): Promise<string> {
  expect(await main(["new", ...args], effects)).toBe(0);
  const { problems, sources } = await checkContent(projectOf(effects));
  return formatProblems(problems, sources);
}

const written = (path: string) => readFile(join(cwd, "content", path), "utf8");

/** A topic that was just written is mentioned nowhere yet, and check says no more than that. */
const UNUSED = /unused-topic \(warning\)[^]*\n1 warning in 1 file\.$/;

describe("what new writes passes check as it is", () => {
  it("a publication, of the first kind of site.yaml", async () => {
    expect(await problemsAfter(["publication", "What #2 taught: a “short” story"])).toBe("No problems.");
    const text = await written("publications/what-2-taught-a-short-story.mdx");
    expect(text).toContain('title: "What #2 taught: a “short” story"\nkind: brief\n');
    expect(out.join("\n")).toContain("Wrote content/publications/what-2-taught-a-short-story.mdx.");
    expect(out.join("\n")).toContain("npm run check");
  });

  it("a publication of another kind", async () => {
    expect(await problemsAfter(["publication", "Third year", "--kind", "report"])).toBe("No problems.");
    expect(await written("publications/third-year.mdx")).toContain("kind: report");
  });

  it("a dataset, whose source is the first publication", async () => {
    expect(await problemsAfter(["dataset", "Loans by month"])).toBe("No problems.");
    expect(await written("datasets/loans-by-month.yaml")).toContain("source: { publication: opening-hours }");
  });

  it("a dataset among the shipped content", async () => {
    await rm(join(cwd, "content"), { recursive: true });
    await cp(SHIPPED, join(cwd, "content"), { recursive: true });
    const before = await checkContent(projectOf(effects));
    const unchanged = formatProblems(before.problems, before.sources);
    expect(await problemsAfter(["dataset", "A table of our own"])).toBe(unchanged);
  });

  it("a topic, in the folder of its kind", async () => {
    expect(await problemsAfter(["topic", "Old Mill", "--kind", "branch"])).toMatch(UNUSED);
    expect(await written("topics/branches/old-mill.mdx")).toContain("title: Old Mill\n");
  });

  it("a page", async () => {
    expect(await problemsAfter(["page", "How we count: a “method”"])).toBe("No problems.");
    expect(await written("pages/how-we-count-a-method.mdx")).toContain('title: "How we count: a “method”"\n');
    expect(out.join("\n")).toContain("page:how-we-count-a-method under navigation in site.yaml");
  });

  it("a title that gives no id, with --id", async () => {
    expect(await problemsAfter(["topic", "旧製粉所", "--kind", "branch", "--id", "old-mill"])).toMatch(
      UNUSED,
    );
    expect(await written("topics/branches/old-mill.mdx")).toContain("title: 旧製粉所\n");
  });
});

describe("new refuses", () => {
  it.each([
    [[], "What is to be written? Write publication, dataset, topic, page or site."],
    [
      ["poem", "Title"],
      "“poem” cannot be written by this command. Write publication, dataset, topic, page or site.",
    ],
    [["page", "Glossary"], "The address /glossary/ belongs to the site itself already: add --id <id>."],
    [["page", "Branches"], "The address /branches/ belongs to the kind Branch already: add --id <id>."],
    [["page", "Title", "--kind", "brief"], "A page has no kind."],
    [["topics", "Title"], "“topics” cannot be written by this command. Write topic."],
    [["publication"], 'Which title has it? Write the title in "double quotes".'],
    [["publication", "  "], "Which title has the publication?"],
    [
      ["publication", "Two", "words"],
      '“words” is one word too many. Put what belongs together in "double quotes".',
    ],
    [
      ["publication", "旧製粉所"],
      "The publication needs an id of small letters, digits and hyphens: add --id <id>.",
    ],
    [
      ["publication", "Title", "--id", "Not An Id"],
      "The publication needs an id of small letters, digits and hyphens: add --id <id>.",
    ],
    [
      ["publication", "Title", "--kind", "breif"],
      '"breif" is no kind of publication in site.yaml. Change it to brief.',
    ],
    [["dataset", "Title", "--kind", "brief"], "A dataset has no kind."],
    [["topic", "Old Mill"], "Add --kind with one of branch."],
    [
      ["topic", "Old Mill", "--kind", "town"],
      '"town" is no kind of topic in site.yaml. Write one of branch.',
    ],
    [
      ["publication", "Title", "--colour", "red"],
      "--colour is no option of this command. It takes --kind, --id, --from, --sheet, --range, --decimal, --help.",
    ],
  ])("%j, as wrong usage", async (args, told) => {
    expect(await main(["new", ...args], effects)).toBe(2);
    expect(err.join("\n")).toBe(
      `${told}\nUsage: npm run new -- publication|dataset|topic|page|site "Title" [--kind <kind>] [--id <id>] [--from <file>] [--sheet <name>] [--range <cells>] [--decimal <sign>]`,
    );
  });

  it("a name that no disk can hold, in words and without a trace", async () => {
    expect(await main(["new", "publication", "a".repeat(300)], effects)).toBe(2);
    expect(err[0]).toMatch(
      /^The publication cannot have this id: this id has 300 characters: write a shorter one, of 120 at most\. Add --id <id>\./,
    );
  });

  it("a name that Windows keeps for itself", async () => {
    expect(await main(["new", "dataset", "Con"], effects)).toBe(2);
    expect(err[0]).toMatch(
      /"con" is a name that Windows keeps for itself: write another, such as "con-1"\. Add --id/,
    );
  });

  it("to overwrite a file", async () => {
    const before = await written("publications/opening-hours.mdx");
    expect(await main(["new", "publication", "Opening hours"], effects)).toBe(1);
    expect(err).toEqual([
      "content/publications/opening-hours.mdx exists already. Choose another title, or add --id <id>.",
    ]);
    expect(await written("publications/opening-hours.mdx")).toBe(before);
  });

  it("a dataset where there is no publication", async () => {
    await rm(join(cwd, "content", "publications"), { recursive: true });
    expect(await main(["new", "dataset", "Loans by month"], effects)).toBe(1);
    expect(err[0]).toContain("there is none yet");
  });

  it("to begin where site.yaml cannot be read", async () => {
    await writeFile(join(cwd, "content", "site.yaml"), "name: [\n");
    expect(await main(["new", "publication", "Title"], effects)).toBe(1);
    expect(err[0]).toContain("content/site.yaml");
  });
});

describe("a dataset of a file", () => {
  const FROM = ["dataset", "Loans", "--from", "loans.csv"];

  it("is two files, of which check asks no more than what only an editor knows", async () => {
    await writeFile(
      join(cwd, "loans.csv"),
      "Branch,May,June,Both\nHarbor,12,15,27\nEast,7,9,16\nMill,20,3,23\n",
    );
    const problems = await problemsAfter(FROM);
    expect(problems.match(/`[\w.]+` is empty/g)).toEqual([
      "`description` is empty",
      "`population` is empty",
      "`source.publication` is empty",
    ]);
    expect(problems).toMatch(/3 errors in 1 file\.$/);
    expect(await written("datasets/loans.csv")).toBe(
      "Branch,May,June,Both\nHarbor,12,15,27\nEast,7,9,16\nMill,20,3,23\n",
    );
    const yaml = await written("datasets/loans.yaml");
    const filled = yaml
      .replace("description:", "description: Loans.")
      .replace("population:", "population: Loans")
      .replace("publication: }", "publication: opening-hours }");
    await writeFile(join(cwd, "content", "datasets", "loans.yaml"), filled);
    const { problems: left, sources } = await checkContent(projectOf(effects));
    expect(formatProblems(left, sources)).toBe("No problems.");
    expect(yaml).toContain("kind: total, column: both, of: [ may, june ]");
    expect(out.join("\n")).toContain("with 1 check that the numbers bear out");
  });

  it("is neither file where the table cannot be read, or one is there already", async () => {
    await writeFile(join(cwd, "loans.csv"), "A,B\nx,12%\ny,14\n");
    expect(await main(["new", ...FROM], effects)).toBe(1);
    expect(err.join("\n")).toMatch(/loans\.csv: “B” counts in several units[^]*Nothing was written\./);
    await expect(written("datasets/loans.csv")).rejects.toThrow();
    await writeFile(join(cwd, "content", "datasets", "loans.csv"), "A,B\nx,1\n");
    expect(await main(["new", ...FROM], effects)).toBe(1);
    expect(err.at(-1)).toMatch(/datasets\/loans\.csv exists already/);
    expect(await main(["new", "page", "Loans", "--from", "loans.csv"], effects)).toBe(2);
    expect(await main(["new", "dataset", "Loans", "--sheet", "May"], effects)).toBe(2);
  });
});
