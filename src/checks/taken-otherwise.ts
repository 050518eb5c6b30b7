import type { List, Nodes } from "mdast";
import type { LeftOver } from "./left-over.ts";

/** What was taken for another mark than the one that was meant, or for a mark where none was. */
export function explainTaken(node: Nodes, source: string): LeftOver[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const raw = source.slice(start, end);
  if (node.type === "code") return explainCode(node, raw, start);
  if (node.type === "list") return explainNumbers(node, source);
  const told = explain(node, raw, source.slice(Math.max(0, start - 200), start), source[end] ?? "");
  return told ? [{ start, end, message: told[0], hint: told[1] }] : [];
}

/** Pages count a list on from its first number. The same number before each item is a habit, and no claim. */
function explainNumbers({ children, start }: List, source: string): LeftOver[] {
  if (typeof start !== "number") return [];
  const written = children.map((item) => {
    const at = item.position?.start.offset ?? 0;
    return { at, number: Number(/^\d+/.exec(source.slice(at, at + 10))?.[0] ?? start) };
  });
  if (written.every(({ number }) => number === start)) return [];
  const index = written.findIndex(({ number }, place) => number !== start + place);
  const item = written[index];
  if (!item) return [];
  return [
    {
      start: item.at,
      end: item.at + String(item.number).length + 1,
      message: `This item is number ${item.number} here, and number ${start + index} for readers.`,
      hint:
        item.number === start
          ? `Write ${start + index}., or a sentence between the two lists.`
          : `Write ${start + index}., or, where the number itself matters, ${item.number}\\. in a paragraph of its own.`,
    },
  ];
}

type Told = [message: string, hint: string] | undefined;

function explain(node: Nodes, raw: string, before: string, after: string): Told {
  switch (node.type) {
    case "delete":
      if (raw.startsWith("~~")) return undefined;
      return [
        `${raw} strikes the words out.`,
        `Write ~~${raw.slice(1, -1)}~~ to strike them out, a small sign such as ₂ to lower them, or \\~ where the sign itself is meant.`,
      ];
    case "emphasis":
      // 3*4*5 loses its signs.
      if (!(/\p{N}$/u.test(before) && /\p{N}/u.test(after))) return undefined;
      return [
        "These stars were taken for italics, and readers do not see them.",
        "Write × for a multiplication, or \\* where the star itself is meant.",
      ];
    case "thematicBreak":
      if (!/^-{2,}(?:[ \t]+-{2,})+[ \t]*$/.test(raw) || !/[^\s]\n[ \t>]*$/.test(before)) return undefined;
      return [
        "These hyphens were to rule a table, and draw a line across the page.",
        "Write the heads as | A | B |, under them | - | - |, and each row on a line of its own.",
      ];
    case "link":
      // An address without marks runs on to the next space.
      if (/^[[<]/.test(raw) || !/\[[^\]]*$/.test(raw)) return undefined;
      return [
        `${raw} is no address: a bracket that opens in it never closes.`,
        `Write [words](${raw.split(/[[\]]/, 1)[0]}).`,
      ];
    default:
      return undefined;
  }
}

const NOT_DRAWN = /^(?:mermaid|plantuml|graphviz|dot|math|tex|latex|csv-table|ad-\w+)$/;

function explainCode(
  { lang, meta }: Extract<Nodes, { type: "code" }>,
  raw: string,
  start: number,
): LeftOver[] {
  const [first = ""] = raw.split("\n", 1);
  const fence = /^(?:`{3,}|~{3,})/.exec(first)?.[0] ?? "```";
  const at = { start, end: start + first.length };
  const lastLine = raw.slice(raw.lastIndexOf("\n") + 1).replace(/^[\s>]+/, "");
  if (!raw.includes("\n") || !lastLine.startsWith(fence))
    return [
      {
        ...at,
        message: `A code begins with ${fence} here and never ends: all that follows is shown as code.`,
        hint: `Write ${fence} on a line of its own where it ends. Where the signs themselves are meant, write a \\ before each.`,
      },
    ];
  if (lang && (/^[{[]/.test(lang) || NOT_DRAWN.test(lang)))
    return [
      {
        ...at,
        message: `${first} is shown as code, and nothing is made of it.`,
        hint: /note|tip|warning|caution|important|admonition/.test(lang)
          ? 'Write <Callout kind="note">, the words, and </Callout>, with an empty line between each.'
          : "Write a block instead: docs/authoring.md shows them.",
      },
    ];
  if (meta)
    return [
      {
        ...at,
        message: `Readers do not see what stands behind ${fence}${lang ?? ""}.`,
        hint: `Write ${fence}${lang ?? ""} alone, and the words above it.`,
      },
    ];
  return [];
}
