import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadCorpus } from "../corpus/load.ts";
import type { Corpus } from "../corpus/types.ts";
import { ownerOfPage } from "../checks/routes.ts";
import { ID_PATTERN, faultOfPathId, toId } from "../model/ids.ts";
import { routes } from "../model/routes.ts";
import { nearest } from "../problems/nearest.ts";
import { formatProblems } from "../problems/terminal.ts";
import type { Request } from "./arguments.ts";
import { COMMANDS, usageOf } from "./commands.ts";
import { type Effects, FOUND_ERRORS, OK, WRONG_USAGE, projectOf } from "./effects.ts";
import { newDatasetFrom } from "./new-dataset.ts";
import { newSite } from "./new-site.ts";
import { startDataset, startPage, startPublication, startTopic } from "./starters.ts";

const USAGE = `Usage: ${usageOf("new", COMMANDS["new"]!)}`;

/** `new`: writes a file that passes `check` as it is, and says what to do next. Never overwrites one. */
export async function run(asked: Request, effects: Effects): Promise<number> {
  const [what, name = ""] = asked.words;
  if (what === "site") return newSite(name, effects);
  const request = readWanted(asked);
  if (typeof request === "string") return refuse(`${request}\n${USAGE}`, WRONG_USAGE, effects);
  const { content, root, shownContent: folder } = projectOf(effects);
  const { corpus, problems, sources } = await loadCorpus(content, { cwd: root });
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
  if (request.from !== undefined)
    return newDatasetFrom({ ...request, from: request.from, values: asked.values }, content, folder, effects);
  const path = join(content, start.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, start.text, { flag: "wx" });
  effects.out(`Wrote ${folder}/${start.path}.\n${start.next}\nThen run: npm run check`);
  return OK;
}

function refuse(text: string, code: number, effects: Effects): number {
  effects.err(text);
  return code;
}

/** What this command writes. */
const KINDS = ["publication", "dataset", "topic", "page"] as const;

interface Wanted {
  what: (typeof KINDS)[number];
  title: string;
  id: string;
  kind: string | undefined;
  /** The file with the table that a dataset is made of. */
  from: string | undefined;
}

/** What is asked for, or a sentence that says what is wrong with it. */
function readWanted({ words, values }: Request): Wanted | string {
  const [asked, title = ""] = words;
  const what = KINDS.find((known) => known === asked);
  if (!what) {
    const near = nearest(asked!, [...KINDS, "site"])[0];
    return `“${asked}” cannot be written by this command. Write ${near ?? `${KINDS.join(", ")} or site`}.`;
  }
  if (title.trim() === "") return `Which title has the ${what}?`;
  const id = values["id"] ?? toId(title);
  if (!ID_PATTERN.test(id) || (id === "untitled" && values["id"] === undefined))
    return `The ${what} needs an id of small letters, digits and hyphens: add --id <id>.`;
  const from = values["from"];
  if (from !== undefined && what !== "dataset") return "--from makes datasets alone.";
  const part = ["sheet", "range", "decimal"].find((name) => values[name] !== undefined);
  if (part !== undefined && from === undefined)
    return `--${part} says more of the file that --from names. Add --from <file>.`;
  const fault = faultOfPathId(id);
  if (fault) return `The ${what} cannot have this id: ${fault}. Add --id <id>.`;
  return { what, title: title.replace(/\s+/g, " ").trim(), id, kind: values["kind"], from };
}

interface Start {
  /** Within the content folder. */
  path: string;
  text: string;
  /** Files that would have the same id. */
  taken: string[];
  next: string;
}

function plan(request: Wanted, corpus: Corpus): Start | { wrong: string } | { lacking: string } {
  switch (request.what) {
    case "publication":
      return planPublication(request, corpus);
    case "dataset":
      return planDataset(request, corpus);
    case "topic":
      return planTopic(request, corpus);
    case "page":
      return planPage(request, corpus);
  }
}

function planPublication({ title, id, kind }: Wanted, { site }: Corpus): Start | { wrong: string } {
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
  { title, id, kind, from }: Wanted,
  { publications }: Corpus,
): Start | { wrong: string } | { lacking: string } {
  if (kind !== undefined) return { wrong: "A dataset has no kind." };
  const path = `datasets/${id}.yaml`;
  // What is made of a file names no source: its editor knows it, and nobody guesses.
  if (from !== undefined) return { path, text: "", taken: [path, `datasets/${id}.csv`], next: "" };
  const [source] = publications;
  if (!source)
    return {
      lacking:
        'A dataset names the publication that prints it, and there is none yet. Run: npm run new -- publication "Its title"',
    };
  return {
    path,
    text: startDataset(title, source.id),
    taken: [path, `datasets/${id}.csv`],
    next: `Its source is ${source.id} until you name another. Fill in rows and columns; docs/data.md explains every field. Show it: <DataTable data="${id}" />`,
  };
}

function planTopic({ title, id, kind }: Wanted, { site }: Corpus): Start | { wrong: string } {
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

function planPage({ title, id, kind }: Wanted, { site }: Corpus): Start | { wrong: string } {
  if (kind !== undefined) return { wrong: "A page has no kind." };
  const owner = ownerOfPage(id, site);
  if (owner !== undefined)
    return { wrong: `The address ${routes.page(id)} belongs to ${owner} already: add --id <id>.` };
  const path = `pages/${id}.mdx`;
  return {
    path,
    text: startPage(title),
    taken: [path, `pages/${id}/index.mdx`],
    next: `Fill in its description and text. Link to it: [${title}](page:${id}). In the menu, write page:${id} under navigation in site.yaml.`,
  };
}

function noKind(written: string, what: string, kinds: string[]): string {
  const close = nearest(written, kinds)[0];
  return `"${written}" is no kind of ${what} in site.yaml. ${close ? `Change it to ${close}.` : `Write one of ${kinds.join(", ")}.`}`;
}
