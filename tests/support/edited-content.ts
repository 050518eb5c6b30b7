import { escapePattern } from "../../src/model/escape-pattern.ts";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ReadEffects } from "../../src/corpus/read/folder.ts";
import { mutate, pick } from "./mutate.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures");
const CONTENT = "/site/content";

type Random = () => number;

/** A content folder in memory that is edited as people edit: words are changed, files come, go, move and are half saved. */
export class EditedContent {
  readonly files: Map<string, Uint8Array>;
  /** Files that another program holds: they cannot be opened for now. */
  readonly held = new Set<string>();
  readonly #start: ReadonlyMap<string, Uint8Array>;
  readonly #random: Random;

  constructor(random: Random) {
    this.#start = startContent();
    this.files = new Map(this.#start);
    this.#random = random;
  }

  readonly effects: ReadEffects = {
    list: async () => [...this.files.keys()],
    size: async (path) => this.#open(path).byteLength,
    read: async (path) => this.#open(path),
  };

  /** Makes one edit; returns the paths of the files that it touched. */
  edit(): string[] {
    const path = pick([...this.files.keys()], this.#random);
    return pick(EDITS, this.#random)(path, this, this.#random, this.#start);
  }

  text(path: string): string {
    return new TextDecoder().decode(this.files.get(path));
  }

  write(path: string, text: string): string[] {
    this.files.set(path, new TextEncoder().encode(text));
    return [path];
  }

  #open(full: string): Uint8Array {
    const path = full.replaceAll("\\", "/").replace(`${CONTENT}/`, "");
    const bytes = this.files.get(path);
    if (bytes && !this.held.has(path)) return bytes;
    throw Object.assign(new Error("cannot be opened"), { code: bytes ? "EBUSY" : "ENOENT" });
  }
}

type Edit = (
  path: string,
  content: EditedContent,
  random: Random,
  start: ReadonlyMap<string, Uint8Array>,
) => string[];

/** What names things in the start content, by kind: one put for another leads links and fields elsewhere. */
const NAMES = [
  ["answers", "tolls", "voyages"],
  ["repairs", "winter", "ferry"],
  ["north", "south"],
  ["region", "matter"],
  ["pier", "quay", "toll"],
  ["piers", "quays", "boats"],
  ["agree", "disagree"],
  ["found", "costs", "later"],
  ["safer", "dearer"],
  ["40%", "45%", "12%", "4"],
  ["draft: true", "draft: false"],
  ["follows", "precedes"],
  ["en-GB", "de", "fr"],
  ["PTA", "NGO", "HT"],
  ["mooring-master", "pilot"],
  ["percent", "count"],
  ["disagree: 60", "disagree: 61.5"],
];

const EDITS: readonly Edit[] = [
  swapNames,
  swapNames,
  swapNames,
  swapNames,
  swapNames,
  swapNames,
  (path, content, random) =>
    content.write(
      isText(path) ? path : "site.yaml",
      mutate(content.text(isText(path) ? path : "site.yaml"), random),
    ),
  // A save that is read while it is being written.
  (path, content, random) =>
    content.write(path, content.text(path).slice(0, Math.floor(random() * content.text(path).length))),
  (path, content) => remove(path, content),
  rename,
  rename,
  copy,
  restore,
  restore,
  restore,
  takeCase,
  (path, content) => {
    content.held.add(path);
    return [path];
  },
  (_path, content) => {
    const [first] = content.held;
    if (first) content.held.delete(first);
    return first ? [first] : [];
  },
  // A changed branch: many files at once.
  (_path, content, random, start) =>
    [...start.keys()].filter(() => random() < 0.6).flatMap((path) => put(path, start.get(path)!, content)),
  // The folder goes away, and some of it comes back.
  (_path, content, random, start) => {
    const gone = [...content.files.keys()];
    content.files.clear();
    for (const [path, bytes] of start) if (random() < 0.9) content.files.set(path, bytes);
    return [...gone, ...content.files.keys()];
  },
];

function swapNames(path: string, content: EditedContent, random: Random): string[] {
  const target = isText(path) ? path : "publications/repairs.mdx";
  if (!content.files.has(target)) return [];
  const text = content.text(target);
  const names = NAMES.filter((kind) => kind.some((name) => text.includes(name)));
  if (names.length === 0) return [];
  const kind = pick(names, random);
  const from = pick(
    kind.filter((name) => text.includes(name)),
    random,
  );
  const places = [...text.matchAll(new RegExp(escapePattern(from), "g"))];
  const { index } = pick(places, random);
  return content.write(target, text.slice(0, index) + pick(kind, random) + text.slice(index + from.length));
}

function remove(path: string, content: EditedContent): string[] {
  content.files.delete(path);
  return [path];
}

function put(path: string, bytes: Uint8Array, content: EditedContent): string[] {
  content.files.set(path, bytes);
  return [path];
}

function rename(path: string, content: EditedContent, random: Random): string[] {
  const bytes = content.files.get(path)!;
  return [...remove(path, content), ...put(otherPath(path, random), bytes, content)];
}

function copy(path: string, content: EditedContent, random: Random): string[] {
  return put(otherPath(path, random), content.files.get(path)!, content);
}

function restore(
  _path: string,
  content: EditedContent,
  random: Random,
  start: ReadonlyMap<string, Uint8Array>,
) {
  const one = pick([...start.keys()], random);
  return put(one, start.get(one)!, content);
}

/** A file of a case that has a fault. */
function takeCase(_path: string, content: EditedContent, random: Random): string[] {
  const { path, bytes } = pick(caseFiles(), random);
  return put(path, bytes, content);
}

function otherPath(path: string, random: Random): string {
  const name = path.split("/").at(-1)!;
  const extension = name.slice(name.lastIndexOf("."));
  return pick(
    [
      path.replace(name, `${pick(NAMES[Math.floor(random() * 6)]!, random)}${extension}`),
      path.replace(name, `Two Words${extension}`),
      `publications/${pick(NAMES[1]!, random)}/index.mdx`,
      `publications/${pick(NAMES[1]!, random)}/${name}`,
      `topics/regions/${name}`,
      `topics/matters/${name}`,
      `glossary/${name}`,
      `datasets/${name}`,
      `elsewhere/${name}`,
      name,
    ],
    random,
  );
}

function isText(path: string): boolean {
  return /\.(mdx|yaml|csv|txt)$/.test(path);
}

/** A table whose numbers stand in a file of their own. */
const BERTHS = `title: Berths
description: Who has one.
unit: percent
population: Boats
base: 40
source: { publication: repairs }
rowLabel: Pier
columns:
  - { id: agree, label: Agree, csv: agree }
  - { id: disagree, label: Disagree, csv: disagree }
csv: { marks: { "[c]": suppressed } }
rows:
  - { id: south, label: South pier, topics: [region:south] }
`;

function startContent(): Map<string, Uint8Array> {
  const encode = (text: string) => new TextEncoder().encode(text);
  return new Map([
    ...filesOf(join(FIXTURES, "woven/content")).map(({ path, bytes }) => [path, bytes] as const),
    [
      "addresses.txt",
      encode("/publications/repairs/\n/publications/repairs/#found\n/figures/agreement/\n/data/tolls/\n"),
    ],
    ["datasets/berths.yaml", encode(BERTHS)],
    ["datasets/berths.csv", encode("Pier;agree;disagree\nNorth pier;40,5;59,5\nSouth pier;12;[c]\n")],
    ["redirects.yaml", encode("- { from: /publications/old-repairs/, to: /publications/repairs/ }\n")],
  ]);
}

function caseFiles(): { path: string; bytes: Uint8Array }[] {
  const folder = join(FIXTURES, "problems");
  return readdirSync(folder).flatMap((name) => filesOf(join(folder, name, "content")));
}

function filesOf(dir: string): { path: string; bytes: Uint8Array }[] {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({
        path: file.slice(dir.length + 1).replaceAll("\\", "/"),
        bytes: new Uint8Array(readFileSync(file)),
      }))
      .filter(({ bytes }) => bytes.byteLength < 100_000);
  } catch {
    return [];
  }
}
