import { BLOCK_NAMES, isBlockName } from "../../../blocks/index.ts";

type Told = [message: string, hint: string];

/** What to write in place of an element of HTML; `words` is what it holds, where that is known. */
export function explainHtml(name: string, words = ""): Told {
  const block = BLOCK_NAMES.find((known) => known.toLowerCase() === name.toLowerCase());
  if (block && block !== name) return [`<${name}> is not a block of this site.`, `Change it to <${block}>.`];
  const element = name.toLowerCase();
  const message = `Raw HTML such as <${name}> cannot stand in a text.`;
  const written = /^[^\n*_]{1,60}$/.test(words) ? words : "words";
  return [message, mendOf(element, written) ?? "Remove it, and keep the words."];
}

/** Whether HTML has an element of a name, and the site no block. */
export function isHtml(name: string): boolean {
  if (isBlockName(name)) return false;
  return mendOf(name.toLowerCase(), "") !== undefined || PLAIN.has(name.toLowerCase());
}

const PLAIN = new Set(
  "abbr address article bdi bdo big body button center dd dfn div dl dt font footer form head header html input ins label legend main nav output picture s section select source span time title u var wbr".split(
    " ",
  ),
);

const MENDS: Record<string, string> = {
  "b strong mark": "Write **WORDS**.",
  "i em cite var": "Write *WORDS*.",
  "s del strike": "Write ~~WORDS~~.",
  "code tt kbd samp pre": "Write `WORDS`.",
  a: "Write [WORDS](address).",
  q: 'Write "WORDS".',
  br: "Write \\ at the end of the line, or begin a new paragraph after an empty line; in a cell, write a comma.",
  hr: "Write --- on a line of its own, with an empty line before and after.",
  p: "Write the words alone, with an empty line before and after the paragraph.",
  "img figure picture figcaption svg":
    'Write <Figure id="…" title="…" src="…" alt="…" /> on a line of its own.',
  "h1 h2": "Write ## WORDS [#its-id].",
  "h3 h4 h5 h6": "Write ### WORDS [#its-id].",
  "ul ol li": "Write - WORDS, with each item on a line of its own.",
  blockquote: "Write > WORDS.",
  "table thead tbody tfoot tr td th caption colgroup col":
    "Write the heads as | A | B |, under them | - | - |, and each row on a line of its own.",
  "aside details summary":
    'Write <Callout kind="note">, the words, and </Callout>, with an empty line between each.',
  sup: "Write the small raised sign itself, such as ²; a note is called with [^its-name].",
  sub: "Write the small lowered sign itself, such as ₂.",
  "script style noscript template link meta base": "Remove it: texts hold no code.",
  small: "Write the words alone, or a note: [^its-name].",
  "iframe video audio embed object canvas": "Write a link: [WORDS](https://…).",
};

function mendOf(element: string, words: string): string | undefined {
  const key = Object.keys(MENDS).find((names) => names.split(" ").includes(element));
  return key && MENDS[key]!.replace("WORDS", () => words);
}
