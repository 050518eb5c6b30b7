import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const WORDS =
  "the of and to in that partners students schools community trust shared data goals meeting learning support families network progress leaders report survey first work together year local national teachers time resources".split(
    " ",
  );

/** A small generator of repeatable numbers (mulberry32), so that two runs make the same content. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function sentence(random: () => number, id: number, length: number): string {
  const words = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]!);
  if (random() < 0.1) words.push(`[place](place:p${id % 20})`);
  if (random() < 0.1) words.push(`[42.5%](value:d${id}/a/x)`);
  return `${words.join(" ")}.`.replace(/^./, (first) => first.toUpperCase());
}

function publication(id: number, words: number): string {
  const random = randomFrom(id);
  const table =
    "| area | one | two |\n|---|--:|--:|\n" +
    Array.from({ length: 6 }, (_, row) => `| row ${"abcdef"[row]} | x | y |`).join("\n");
  const parts = Array.from({ length: 10 }, (_, index) => {
    const paragraphs = Array.from({ length: 4 }, () =>
      Array.from({ length: Math.round(words / 600) }, () => sentence(random, id, 14)).join(" "),
    );
    const extra =
      index < 3
        ? `<Chart id="c${id}-${"abc"[index]}" data="d${id}" kind="${["grouped", "bars", "dots"][index]}" ${index === 1 ? 'columns="x" ' : ""}title="A chart of partners" takeaway="Partners agree more than they do not." />`
        : index < 7
          ? table
          : `<Voice id="v${id}-${index}" role="partner">\n\n${sentence(random, id, 30)}\n\n</Voice>`;
    return `## Section ${"abcdefghij"[index]} [#section-${"abcdefghij"[index]}]\n\n${paragraphs.join("\n\n")}\n\n${extra}`;
  });
  return `---\ntitle: Generated publication of number ${id}\nkind: brief\npublished: 2024-01-01\nauthors: [A. Writer]\npublishers: [A Publisher]\nsummary: A generated publication.\n---\n\n${parts.join("\n\n")}\n`;
}

function dataset(id: number): string {
  const random = randomFrom(id + 1e6);
  const rows = ["a", "b", "c", "d", "e"].map((row) => {
    const value = (fixed?: number) => (fixed ?? Math.round(random() * 1000) / 10).toFixed(1);
    return `  - { id: ${row}, label: Statement ${row}, values: { x: ${value(row === "a" ? 42.5 : undefined)}, y: ${value()} } }`;
  });
  return `title: Agreement of group ${id}\ndescription: A generated table.\nunit: percent\npopulation: Everyone\nbase: 1000\nsource: { publication: p${id} }\nrowLabel: Statement\ncolumns:\n  - { id: x, label: Organizations }\n  - { id: y, label: Community }\nrows:\n${rows.join("\n")}\n`;
}

/** Writes a content folder of `count` publications of about 2,500 words, four tables and three charts each. */
export async function generateContent(dir: string, count: number, words = 2500): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  for (const folder of ["publications", "datasets", "topics/places"])
    await mkdir(join(dir, folder), { recursive: true });
  const site = `name: Generated\ntagline: For measuring.\npublisher: Nobody\nlanguage: en\nlicence: { name: CC0, url: "https://creativecommons.org/publicdomain/zero/1.0/" }\nabout: Generated content.\ntopicKinds: [{ id: place, plural: places, label: Place, pluralLabel: Places }]\npublicationKinds: [{ id: brief, label: Brief }]\nroles: [{ id: partner, label: Partner }]\nnavigation: [publications, data]\n`;
  await writeFile(join(dir, "site.yaml"), site);
  for (let place = 0; place < 20; place++)
    await writeFile(
      join(dir, "topics/places", `p${place}.mdx`),
      `---\ntitle: Place ${place}\nsummary: A place.\n---\n\nA place.\n`,
    );
  for (let id = 0; id < count; id++) {
    await writeFile(join(dir, "publications", `p${id}.mdx`), publication(id, words));
    await writeFile(join(dir, "datasets", `d${id}.yaml`), dataset(id));
  }
}

if (import.meta.main)
  await generateContent(process.argv[2] ?? "/tmp/generated/content", Number(process.argv[3] ?? 200));
