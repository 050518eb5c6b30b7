import { poppler } from "./poppler.ts";

interface Tag {
  type: string;
  scope: string | undefined;
  /** Whether it lists its heads. */
  heads: boolean;
}

/** What a PDF is made of, in order, as poppler shows it: a line each, with what is said of it in lines further in. */
export function structureOf(pdf: Uint8Array): Tag[] {
  const tags: Tag[] = [];
  for (const line of poppler("pdfinfo", ["-struct", "-"], pdf).split("\n")) {
    const [, type] = /^ *([A-Z][A-Za-z0-9]*)(?: ".*")?(?: <[^>]*>)?(?: \(\w+\))?:?$/.exec(line) ?? [];
    const [, name, value] = /^ *\/(Scope|Headers) (.*)$/.exec(line) ?? [];
    if (type) tags.push({ type, scope: undefined, heads: false });
    else if (name === "Scope") tags.at(-1)!.scope = value!.slice(1);
    else if (name === "Headers") tags.at(-1)!.heads = true;
  }
  return tags;
}

/** What is said of the structure elements of some types, in no order: `Alt` is what a figure shows, `T` what a heading says. */
export function saidOf(types: RegExp, key: "Alt" | "T", pdf: Uint8Array): string[] {
  const elements = Buffer.from(pdf)
    .toString("latin1")
    .matchAll(/\/Type \/StructElem\n {2}\/S \/(\w+)\n([^]*?)\nendobj/g);
  return [...elements].flatMap(([, type, rest]) => {
    const [, plain, coded] = new RegExp(`/${key} (?:\\((.*)\\)|<([0-9A-F]+)>)\n`).exec(rest!) ?? [];
    if (!types.test(type!) || (plain ?? coded) === undefined) return [];
    if (plain !== undefined) return plain.replaceAll(/\\([^])/g, "$1");
    return Buffer.from(coded!.slice(4), "hex").swap16().toString("utf16le");
  });
}
