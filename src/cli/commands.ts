import { rules } from "../problems/rules.ts";
import { nearest } from "../problems/nearest.ts";
import type { Option, Taking } from "./arguments.ts";
import { PORT } from "./port.ts";

/** A command: what it does, what it takes and where its code is. */
export interface Command extends Taking {
  does: string;
  /** How it is called, and what that does: the lines of the README's table. The first is its example. */
  calls: readonly (readonly [line: string, does: string])[];
  /** What its exit codes mean, where they mean more than the usual. */
  exits?: Readonly<Record<0 | 1, string>>;
}

const FORMATS = ["terminal", "github", "json"];
const AUDIT_FORMATS = ["text", "github", "json"];
const WRITTEN = ["publication", "dataset", "topic", "page", "site"];
const BUILT: Command["exits"] = {
  0: "the site is built",
  1: "the content has errors, or the site could not be built: the last dist/ is as it was",
};

const DECIMAL: Option = {
  value: "sign",
  does: "point or comma: how decimals are written, where the file does not show it",
  faultOf: (value) =>
    ["point", "comma"].includes(value) ? undefined : choose("--decimal", value, ["point", "comma"]),
};

/** Every command, in the order in which they are listed. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  start: {
    does: "builds the site and serves it",
    calls: [["npm start", "builds the site and serves it"]],
    options: { port: PORT },
    exits: BUILT,
  },
  dev: {
    does: "serves the content while you write; problems stand on every page and in the terminal",
    calls: [["npm run dev", "serves it while you write; problems stand on every page and in the terminal"]],
    options: { port: PORT },
  },
  check: {
    does: "says what is wrong in the content, where, and what to write instead",
    calls: [
      ["npm run check", "says what is wrong in the content, where, and what to write instead"],
      [
        "npm run check -- --report",
        "adds counts: numbers bound, stated and loose, and lines of tables checked",
      ],
      ["npm run check -- --watch", "stays, and says it anew whenever a file is saved"],
      ["npm run check -- --explain <rule>", "prints the page of a rule"],
    ],
    options: {
      format: {
        value: "form",
        does: `prints problems for the ${FORMATS.join(", ")} (terminal unless told)`,
        faultOf: (value) => (FORMATS.includes(value) ? undefined : choose("--format", value, FORMATS)),
      },
      report: { does: "adds counts of numbers and of lines of tables" },
      fresh: { does: "leaves aside what earlier checks have kept in .build/cache" },
      watch: { does: "stays, and says anew what is wrong whenever a file is saved (Ctrl+C stops it)" },
      explain: {
        value: "rule",
        does: "prints the page of a rule, and checks nothing",
        faultOf: (value) =>
          Object.hasOwn(rules, value) ? undefined : choose("--explain", value, Object.keys(rules)),
      },
    },
    exits: { 0: "no errors", 1: "the content has errors" },
  },
  build: {
    does: "checks the content, and builds the site into dist/",
    calls: [
      ["npm run build", "checks, and builds into `dist/`"],
      ["npm run build -- --fresh", "does so without what earlier builds have kept in `.build/cache`"],
    ],
    options: {
      fresh: { does: "leaves aside what earlier builds have kept in .build/cache" },
      quiet: { does: "says neither what it is doing nor what it has built: only what is wrong" },
    },
    exits: BUILT,
  },
  preview: {
    does: "serves the last build",
    calls: [["npm run preview", "serves the last build"]],
    options: { port: PORT },
    exits: { 0: "it was stopped", 1: "there is no build, or it cannot be served" },
  },
  new: {
    does: "writes a new file that passes the check, and says what to do next",
    calls: [
      [
        'npm run new -- publication "Its title"',
        "writes a new file that passes the check; also `dataset`, `topic` and `page`",
      ],
      [
        'npm run new -- dataset "Its title" --from <file>',
        "makes a dataset of the table in a CSV or Excel file, and says what it could not tell",
      ],
      [
        'npx learning-briefs new site "Its name"',
        "begins a site in an empty folder, where the package is installed",
      ],
    ],
    words: [
      {
        name: WRITTEN.join("|"),
        does: "what is to be written",
        asks: "What is to be written? Write publication, dataset, topic, page or site.",
      },
      {
        name: '"Title"',
        does: "its title, in double quotes",
        asks: 'Which title has it? Write the title in "double quotes".',
      },
    ],
    options: {
      kind: { value: "kind", does: "the kind of a publication or topic, as site.yaml has it" },
      id: { value: "id", does: "its id, where the title would make another" },
      from: { value: "file", does: "of a dataset: the CSV or Excel file whose table it is made of" },
      sheet: { value: "name", does: "the sheet of the workbook, where it has several" },
      range: { value: "cells", does: "the corners of the table, such as A1:D9, where more stands there" },
      decimal: DECIMAL,
    },
    exits: { 0: "the file is written", 1: "the file is there already, or the content cannot be read" },
  },
  addresses: {
    does: "builds the site and lists its new addresses in addresses.txt, so that they last",
    calls: [["npm run addresses", "lists new addresses in `content/addresses.txt`, so that they last"]],
    options: { check: { does: "writes nothing, and exits with 1 where the list lacks any: for a pipeline" } },
    exits: {
      0: "the list has every address",
      1: "the content has errors; with --check also: the list lacks some",
    },
  },
  migrate: {
    does: "rewrites content that was written for an earlier version, and asks what only you know",
    calls: [["npm run migrate", "rewrites content that was written for an earlier version"]],
    options: { "dry-run": { does: "shows what would be written, and writes nothing" } },
    exits: {
      0: "the content has followed: what is asked may still change it",
      1: "the check finds errors in what was rewritten",
    },
  },
  audit: {
    does: "says what does not add up in the tables of any file, with no site: CSV, Excel, Word, HTML",
    calls: [["npm run audit -- <file…>", "says what does not add up in tables of CSV, Excel, Word or HTML"]],
    words: [
      {
        name: "<file…>",
        does: "files ending in .csv, .tsv, .xlsx, .docx or .html, and datasets in .yaml",
        asks: "Which file holds the table? Write its name, such as figures.csv.",
        many: true,
      },
    ],
    options: {
      format: {
        value: "form",
        does: "prints for text, github or json (text unless told)",
        faultOf: (value) =>
          AUDIT_FORMATS.includes(value) ? undefined : choose("--format", value, AUDIT_FORMATS),
      },
      unweighted: { does: "says that percentages are shares of counted people or things, not weighted" },
      base: {
        value: "n",
        does: "of how many, where the tables do not say it; only with --unweighted",
        faultOf: (value) =>
          /^[1-9]\d*$/.test(value)
            ? undefined
            : `--base cannot be “${value}”. Write how many were counted, such as --base 38.`,
      },
      decimal: DECIMAL,
    },
    exits: {
      0: "nothing was found that does not hold",
      1: "something does not hold, or a file cannot be read",
    },
  },
  verify: {
    does: "holds a deployed site, or a folder, against the build in dist/",
    calls: [["npm run verify -- <url or folder>", "holds a deployed site against the build in `dist/`"]],
    words: [
      {
        name: "url or folder",
        does: "where the site was copied to, such as https://briefs.example.org/ or /srv/briefs",
        asks: "Where was the site copied to? Write its address, such as https://briefs.example.org/, or a folder.",
      },
    ],
    exits: {
      0: "every file there is the one that was built",
      1: "a file differs or is missing, or there is no answer",
    },
  },
  schemas: {
    does: "writes the JSON Schemas that editors complete and check from",
    calls: [["npm run schemas", "writes the JSON Schemas that editors complete and check from"]],
  },
};

/** The help of one command. */
export function helpOf(name: string, { does, calls, words = [], options = {}, exits }: Command): string {
  const taken = [
    ...words.map((word) => [bracketed(word.name), word.does] as const),
    ...Object.entries(options).map(
      ([option, { value, does: what }]) =>
        [`--${option}${value === undefined ? "" : ` <${value}>`}`, what] as const,
    ),
    ["-h, --help", "prints this, and does nothing else"] as const,
  ];
  const codes = {
    0: "all is well",
    1: "something is wrong, and was told",
    ...exits,
    2: "the command was called wrongly",
  };
  return [
    `Usage: ${usageOf(name, { words, options })}`,
    "",
    sentence(does),
    "",
    ...rows(taken),
    "",
    "Exit codes:",
    ...rows(Object.entries(codes)),
    "",
    `Example: ${calls.at(-1)![0].replace("<rule>", "value-differs").replace("<url or folder>", "https://briefs.example.org/").replace("<file…>", "figures.csv")}`,
  ].join("\n");
}

/** How a command is called, on one line. */
export function usageOf(name: string, { words = [], options = {} }: Taking): string {
  const parts = [
    ...words.map((word) => bracketed(word.name)),
    ...Object.entries(options).map(
      ([option, { value }]) => `[--${option}${value === undefined ? "" : ` <${value}>`}]`,
    ),
  ];
  const call = name === "start" ? "npm start" : `npm run ${name}`;
  return parts.length === 0 ? call : `${call} -- ${parts.join(" ")}`;
}

/** All commands, a line each. */
export function listOfCommands(): string {
  return [
    ...rows(Object.entries(COMMANDS).map(([name, { does }]) => [name, does] as const)),
    "",
    "npm run <command> -- --help tells more of each. CONTENT_DIR names another content folder than content.",
  ].join("\n");
}

function rows(pairs: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...pairs.map(([left]) => left.length));
  return pairs.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

function bracketed(name: string): string {
  return /^[\w ]+$/.test(name) ? `<${name}>` : name;
}

function choose(option: string, written: string, choices: readonly string[]): string {
  const near = nearest(written, choices);
  return `${option} cannot be “${written}”. Write ${(near.length > 0 ? near : choices).join(" or ")}.`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
