import { describe, expect, it } from "vitest";
import { type Taking, readArguments } from "../../../src/cli/arguments.ts";
import { COMMANDS, helpOf } from "../../../src/cli/commands.ts";
import { main } from "../../../src/cli/main.ts";
import { readPort } from "../../../src/cli/port.ts";
import { ROOT } from "../../support/project.ts";

/** Runs a command in a folder that has nothing, so that whatever it did would be seen to fail. */
async function command(args: string[], env: Record<string, string> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    cwd: "/nowhere/at/all",
    env,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

describe.each(Object.keys(COMMANDS))("%s", (name) => {
  it.each([["--help"], ["-h"], ["--bogus", "--help"], ["word", "-h"]])(
    "tells its help for %s",
    async (...args) => {
      expect(await command([name, ...args])).toEqual({
        code: 0,
        out: helpOf(name, COMMANDS[name]!),
        err: "",
      });
    },
  );

  it.each(["--bogus", "-x", "--no-help", "--help=now"])(
    "refuses %s with 2, and does nothing",
    async (option) => {
      const needed = (COMMANDS[name]!.words ?? []).map((word) => word.name);
      const { code, out, err } = await command([name, ...needed, option]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^--?[\w-]+ is no option of this command\. [^]*\nUsage: npm /);
    },
  );

  it.skipIf(COMMANDS[name]!.words?.at(-1)?.many)("refuses a word too many with 2", async () => {
    const needed = (COMMANDS[name]!.words ?? []).map((word) => word.name);
    const { code, err } = await command([name, ...needed, "extra"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^“extra” (is one word too many|means nothing here)\./);
  });
});

describe("what stands behind a command", () => {
  const taking: Taking = {
    words: [{ name: "place", does: "", asks: "Which place?" }],
    options: { port: { value: "number", does: "" }, report: { does: "" }, __proto__: { does: "" } },
  };

  it("is read", () => {
    expect(readArguments(["a", "--port", "80", "--report"], taking)).toEqual({
      words: ["a"],
      values: { port: "80" },
      flags: new Set(["report"]),
    });
    expect(readArguments(["--port=80", "--", "--report"], taking)).toEqual({
      words: ["--report"],
      values: { port: "80" },
      flags: new Set(),
    });
  });

  it.each([
    [[], "Which place?"],
    [["a", "--port"], "--port lacks its value. Write --port <number>."],
    [["a", "--port", "--report"], "--port lacks its value. Write --port <number>."],
    [["a", "--port="], "--port lacks its value. Write --port <number>."],
    [["a", "--port", "1", "--port", "2"], "--port stands there twice. Keep one of the two."],
    [["a", "--report", "--report"], "--report stands there twice. Keep one of the two."],
    [["a", "--report=yes"], "--report takes no value. Write --report alone."],
    [["a", "--prot", "1"], "--prot is no option of this command. Write --port."],
    [["a", "--toString"], "--toString is no option of this command. It takes --port, --report, --help."],
    [["a", "-p", "1"], "-p is no option of this command. It takes --port, --report, --help."],
    [["a", "b"], '“b” is one word too many. Put what belongs together in "double quotes".'],
  ])("%j is refused", (args, told) => expect(readArguments(args, taking)).toBe(told));
});

describe("a word that may stand there several times", () => {
  const taking: Taking = { words: [{ name: "file", does: "", asks: "Which file?", many: true }] };

  it("takes one or more, and no less", () => {
    expect(readArguments(["a", "b", "c"], taking)).toMatchObject({ words: ["a", "b", "c"] });
    expect(readArguments([], taking)).toBe("Which file?");
  });
});

describe("a port", () => {
  const effects = (env: Record<string, string>) => ({ cwd: "", env, out: () => {}, err: () => {} });
  const asked = (port?: string) => ({ words: [], values: { port }, flags: new Set<string>() });

  it("comes from --port, from PORT, or is 4321", () => {
    expect(readPort(asked("80"), effects({ PORT: "81" }))).toBe(80);
    expect(readPort(asked(), effects({ PORT: "81" }))).toBe(81);
    expect(readPort(asked(), effects({ PORT: "" }))).toBe(4321);
    expect(readPort(asked(), effects({}))).toBe(4321);
  });

  it.each(["abc", "0", "99999", "65536", "-1", "80.5", "1e3", "0x50", " 80"])(
    "is not %j",
    async (written) => {
      const mend = "which is no port. Write a whole number from 1 to 65535, such as 4321.";
      expect(readPort(asked(), effects({ PORT: written }))).toBe(`PORT is “${written}”, ${mend}`);
      for (const name of ["preview", "dev", "start"]) {
        const { code, err } = await command([name, `--port=${written}`]);
        expect([code, err.split("\n")[0]]).toEqual([2, `--port is “${written}”, ${mend}`]);
        expect(await command([name], { PORT: written })).toEqual({
          code: 2,
          out: "",
          err: `PORT is “${written}”, ${mend}`,
        });
      }
    },
  );
});

describe("the program", () => {
  it("lists its commands, and tells its version", async () => {
    for (const args of [["--help"], ["-h"], ["help"]]) {
      const { code, out } = await command(args);
      expect(code).toBe(0);
      for (const name of Object.keys(COMMANDS)) expect(out).toMatch(new RegExp(`^  ${name} +[a-z]`, "m"));
    }
    expect((await command(["--version"])).out).toMatch(/^[a-z-]+ \d+\.\d+\.\d+$/);
  });

  it("has a script of the same name for each command", async () => {
    const { default: json } = (await import(`${ROOT}/package.json`, { with: { type: "json" } })) as {
      default: { scripts: Record<string, string> };
    };
    for (const name of Object.keys(COMMANDS))
      expect(json.scripts[name]).toBe(`node src/cli/checkout.js ${name}`);
  });

  it("tells of a command what it takes, what its exit codes mean, and an example", async () => {
    expect((await command(["addresses", "-h"])).out).toBe(
      [
        "Usage: npm run addresses -- [--check]",
        "",
        "Builds the site and lists its new addresses in addresses.txt, so that they last.",
        "",
        "  --check     writes nothing, and exits with 1 where the list lacks any: for a pipeline",
        "  -h, --help  prints this, and does nothing else",
        "",
        "Exit codes:",
        "  0  the list has every address",
        "  1  the content has errors; with --check also: the list lacks some",
        "  2  the command was called wrongly",
        "",
        "Example: npm run addresses",
      ].join("\n"),
    );
  });
});
