import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkContent } from "../../../src/checks/content.ts";
import { type Effects, projectOf } from "../../../src/cli/effects.ts";
import { main } from "../../../src/cli/main.ts";
import type { Problem } from "../../../src/problems/problem.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");

/** Runs a command on a folder of fixtures; what it prints is kept. */
async function command(args: string[], env: Effects["env"] = {}) {
  const printed: string[] = [];
  const told: string[] = [];
  const effects = {
    cwd: join(fixtures, "../.."),
    env,
    out: (text: string) => void printed.push(text),
    err: (text: string) => void told.push(text),
  };
  const code = await main(args, effects);
  return { code, out: printed.join("\n"), err: told.join("\n"), effects };
}
const second = { CONTENT_DIR: "tests/fixtures/second-organisation/content" };
// Without site.yaml nothing of the folder can be read, and that is all there is to say.
const broken = { CONTENT_DIR: "tests/fixtures/problems/site-missing/content" };

describe("check", () => {
  it("is content with another organisation's folder", async () => {
    const { code, out } = await command(["check"], second);
    expect(out).toContain(
      "The interface does not speak pt-BR: what words.yaml does not translate stays English.",
    );
    expect(out).toMatch(/\n1 warning in 1 file\.$/);
    expect(code).toBe(0);
  });

  it("takes the folder from the root, too", async () => {
    expect(
      (await command(["check"], { CONTENT_DIR: join(fixtures, "second-organisation/content") })).code,
    ).toBe(0);
  });

  it("prints problems with their place, and ends with 1", async () => {
    const { code, out } = await command(["check"], broken);
    expect(out).toContain("tests/fixtures/problems/site-missing/content/site.yaml:1:1  content-missing");
    expect(code).toBe(1);
  });

  it("prints them for GitHub", async () => {
    const { code, out } = await command(["check", "--format", "github"], broken);
    expect(out).toMatch(
      /^::error file=tests\/fixtures\/problems\/site-missing\/content\/site\.yaml,line=1,col=1,title=/,
    );
    expect(code).toBe(1);
  });

  it("prints them for tools", async () => {
    const { code, out } = await command(["check", "--format", "json"], broken);
    expect((JSON.parse(out) as Problem[]).map(({ rule }) => rule)).toEqual(["content-missing"]);
    expect(code).toBe(1);
  });

  it("explains a rule", async () => {
    const { code, out } = await command(["check", "--explain", "value-differs"]);
    expect(out).toMatch(/^# /);
    expect(code).toBe(0);
  });

  it.each([
    [["--explain", "value-difers"], "value-differs"],
    [["--format", "xml"], "--format cannot be “xml”. Write terminal or github or json."],
    [["--fromat"], "--fromat is no option of this command. Write --format."],
  ])("ends with 2 when it is called wrongly: %j", async (args, said) => {
    const { code, err } = await command(["check", ...args]);
    expect(err).toContain(said);
    expect(code).toBe(2);
  });

  it("says the same twice", async () => {
    const { effects } = await command(["check"], second);
    const check = () => checkContent(projectOf(effects));
    const [one, two] = await Promise.all([check(), check()]);
    expect(one.problems).toEqual(two.problems);
  });
});

describe("the command line", () => {
  it.each([
    [[], "Which command?"],
    [["chek"], "“chek” is no command. Write check."],
    [["__proto__"], "is no command."],
  ])("%j ends with 2 and the list of commands", async (args, said) => {
    const { code, err } = await command(args);
    expect(err).toContain(said);
    expect(err).toContain("says what is wrong in the content, where, and what to write instead");
    expect(code).toBe(2);
  });
});
