import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadCorpus } from "../corpus/load.ts";
import type { Corpus } from "../corpus/types.ts";
import { ID_PATTERN, toId } from "../model/ids.ts";
import { nearest } from "../problems/nearest.ts";
import { formatProblems } from "../problems/terminal.ts";
import { type Effects, FOUND_ERRORS, OK, WRONG_USAGE, contentDir } from "./effects.ts";
import { writeFrontmatterIndex } from "./frontmatter-index.ts";
import { startDataset, startPublication, startTopic } from "./starters.ts";

const USAGE = 'Usage: npm run new -- publication|dataset|topic "Title" [--kind <kind>] [--id <id>]';

/** `new`: writes a file that passes `check` as it is, and says what to do next. Never overwrites one. */
export async function run(args: string[], effects: Effects): Promise<number> {
  const request = readRequest(args);
  if (typeof request === "string") return refuse(`${request}\n${USAGE}`, WRONG_USAGE, effects);
  const folder = contentDir(effects);
  const content = resolve(effects.cwd, folder);
  const { corpus, problems, sources } = await loadCorpus(content, { cwd: effects.cwd });
  if (!corpus) return refuse(formatProblems(problems, sources), FOUND_ERRORS, effects);
  const start = plan(request, corpus);
  if ("wrong" in start) return refuse(`${start.wrong}\n${USAGE}`, WRONG_USAGE, effects);
  if ("lacking" in start) return refuse(start.lacking, FOUND_ERRORS, effects);
  const taken = start.taken.find((path) => existsSync(join(content, path)));
  if (taken)
    return refuse(
      `${folder}/${taken} exists already. Choose another title, or add --id <id>.`,
      FOUND_ERRORS,
      effects,
    );
  const path = join(content, start.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, start.text, { flag: "wx" });
  await writeFrontmatterIndex(effects);
  effects.out(`Wrote ${folder}/${start.path}.\n${start.next}\nThen run: npm run check`);
  return OK;
}

function refuse(text: string, code: number, effects: Effects): number {
  effects.err(text);
  return code;
}

interface Request {
  what: "publication" | "dataset" | "topic";
  title: string;
  id: string;
  kind: string | undefined;
}

/** What is asked for, or a sentence that says what is wrong with it. */
function readRequest(args: string[]): Request | string {
  let parsed;
  try {
    const options = { kind: { type: "string" }, id: { type: "string" } } as const;
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return (error as Error).message.split(". ")[0]!;
  }
  const [what, title = "", ...rest] = parsed.positionals;
  if (what !== "publication" && what !== "dataset" && what !== "topic")
    return what ? `"${what}" cannot be written by this command.` : "What is to be written?";
  if (title.trim() === "") return `Which title has the ${what}?`;
  if (rest.length > 0) return 'Put the title in "double quotes".';
  const id = parsed.values.id ?? toId(title);
  if (!ID_PATTERN.test(id) || (id === "untitled" && !parsed.values.id))
    return `The ${what} needs an id of small letters, digits and hyphens: add --id <id>.`;
  return { what, title: title.replace(/\s+/g, " ").trim(), id, kind: parsed.values.kind };
}

interface Start {
  /** Within the content folder. */
  path: string;
  text: string;
  /** Files that would have the same id. */
  taken: string[];
  next: string;
}

function plan(request: Request, corpus: Corpus): Start | { wrong: string } | { lacking: string } {
  switch (request.what) {
    case "publication":
      return planPublication(request, corpus);
    case "dataset":
      return planDataset(request, corpus);
    case "topic":
      return planTopic(request, corpus);
  }
}

function planPublication({ title, id, kind }: Request, { site }: Corpus): Start | { wrong: string } {
  const kinds = site.publicationKinds.map((known) => known.id);
  const chosen = kind ?? kinds[0]!;
  if (!kinds.includes(chosen)) return { wrong: noKind(chosen, "publication", kinds) };
  const path = `publications/${id}.mdx`;
  return {
    path,
    text: startPublication(title, chosen, site.publisher),
    taken: [path, `publications/${id}/index.mdx`],
    next: `Fill in its frontmatter and text; docs/authoring.md shows every block. Link to it: [${title}](publication:${id})`,
  };
}

function planDataset(
  { title, id, kind }: Request,
  { publications }: Corpus,
): Start | { wrong: string } | { lacking: string } {
  if (kind !== undefined) return { wrong: "A dataset has no kind." };
  const [source] = publications;
  if (!source)
    return {
      lacking:
        'A dataset names the publication that prints it, and there is none yet. Run: npm run new -- publication "Its title"',
    };
  const path = `datasets/${id}.yaml`;
  return {
    path,
    text: startDataset(title, source.id),
    taken: [path],
    next: `Its source is ${source.id} until you name another. Fill in rows and columns; docs/data.md explains every field. Show it: <DataTable data="${id}" />`,
  };
}

function planTopic({ title, id, kind }: Request, { site }: Corpus): Start | { wrong: string } {
  const kinds = site.topicKinds.map((known) => known.id);
  if (kinds.length === 0) return { wrong: "site.yaml declares no topicKinds." };
  if (kind === undefined) return { wrong: `Add --kind with one of ${kinds.join(", ")}.` };
  const chosen = site.topicKinds.find((known) => known.id === kind);
  if (!chosen) return { wrong: noKind(kind, "topic", kinds) };
  const path = `topics/${chosen.plural}/${id}.mdx`;
  return {
    path,
    text: startTopic(title),
    taken: [path],
    next: `Fill in its summary and text. Link to it: [${title}](${kind}:${id})`,
  };
}

function noKind(written: string, what: string, kinds: string[]): string {
  const close = nearest(written, kinds)[0];
  return `"${written}" is no kind of ${what} in site.yaml. ${close ? `Change it to ${close}.` : `Write one of ${kinds.join(", ")}.`}`;
}
