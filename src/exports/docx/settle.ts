import { strFromU8, unzipSync } from "fflate";
import { escapeXml } from "../xml.ts";
import { type Entry, packZip } from "../zip.ts";
import type { WordPicture } from "./runs.ts";

/**
 * Takes out of a document what is of the moment in which it was made: the package `docx` writes the time of the clock, names
 * the relations of links by chance, and counts bookmarks and pictures on from one document to the next. And says the language.
 *
 *     r:id="rIdbv8haa9ykv47lc7q0zmxr"  →  r:id="rIdL1"
 *
 * Puts pictures into their files, which hold their addresses before.
 */
export function settle(
  bytes: Uint8Array,
  language: string,
  pictures: ReadonlyMap<string, Pick<WordPicture, "bytes">>,
): Uint8Array {
  const read = unzipSync(bytes);
  const files = new Map<string, Entry>(Object.entries(read));
  for (const [path, address] of Object.entries(read))
    if (path.startsWith("word/media/")) files.set(path, pictures.get(strFromU8(address))!.bytes);
  for (const [path, content] of Object.entries(read)) {
    const beside = RELATIONS.get(path);
    if (beside === undefined) continue;
    const [text, relations] = settleText(strFromU8(content), strFromU8(read[beside] ?? new Uint8Array()));
    files.set(path, text);
    if (read[beside]) files.set(beside, relations);
  }
  const core = strFromU8(read[CORE]!)
    .replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, "")
    .replace("</cp:coreProperties>", `<dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`);
  files.set(CORE, core);
  // Those who ask what kind of file this is look at its first entry.
  const order = ([path]: [string, unknown]) =>
    path === "[Content_Types].xml" ? 0 : path === "_rels/.rels" ? 1 : 2;
  return packZip([...files].toSorted((one, other) => order(one) - order(other)));
}

const CORE = "docProps/core.xml";

/** Where the relations of a text stand. */
const RELATIONS = new Map([
  ["word/document.xml", "word/_rels/document.xml.rels"],
  ["word/footnotes.xml", "word/_rels/footnotes.xml.rels"],
]);

function settleText(text: string, relations: string): [text: string, relations: string] {
  const links = new Map<string, string>();
  for (const [, name] of text.matchAll(/\br:id="(rId[\w-]{15,})"/g))
    if (!links.has(name!)) links.set(name!, `rIdL${links.size + 1}`);
  const renamed = (xml: string) =>
    xml.replace(/"(rId[\w-]{15,})"/g, (all, name: string) =>
      links.has(name) ? `"${links.get(name)}"` : all,
    );
  const counted = countAnew(
    countAnew(renamed(text), /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)/g),
    /(<wp:docPr id=")(\d+)/g,
  );
  const lines = renamed(relations).match(/<Relationship\b[^>]*\/>/g) ?? [];
  const sorted = lines.toSorted((one, other) =>
    nameIn(one).localeCompare(nameIn(other), "en", { numeric: true }),
  );
  return [counted, renamed(relations).replace(/(<Relationship\b[^>]*\/>)+/, sorted.join(""))];
}

/** Numbers in the order in which they are met; the same number stays the same. */
function countAnew(xml: string, pattern: RegExp): string {
  const numbers = new Map<string, number>();
  return xml.replace(pattern, (_, before: string, number: string) => {
    if (!numbers.has(number)) numbers.set(number, numbers.size + 1);
    return `${before}${numbers.get(number)}`;
  });
}

function nameIn(line: string): string {
  return /\bId="([^"]*)"/.exec(line)?.[1] ?? "";
}
