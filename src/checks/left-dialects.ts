import { type Recognizer, quote, recognize } from "./left-over.ts";
import { TAKEN } from "./written-text.ts";

const AS_WRITTEN = "Where the signs themselves are meant, write a \\ before each.";

/** What other ways of writing Markdown, wikis and typesetters know, and this site does not: inside a line. */
export const LEFT_DIALECTS: Recognizer[] = [
  // [@key], [see @key, p. 3]
  recognize("@", /\[(?=(?:[^[\]\n]*[\s;:-])?@[\p{L}\p{N}])[^[\]\n]*\]/gu, (_match, raw) => [
    `${quote(raw)} is no reference here.`,
    "Write the source out, in a note: [^its-name] in the text, and [^its-name]: The source. at the end of the file.",
  ]),
  recognize(
    "@",
    /(?<![\p{L}\p{N}@./])@(?:fig|tbl|tab|sec|eq|lst|thm)[-:][\p{L}\p{N}_-]+/gu,
    (_match, raw) => [
      `${quote(raw)} is no reference here.`,
      `Write a link, as in [the figure](figure:${raw.slice(5)}).`,
    ],
  ),
  recognize("@", /(?<![\p{L}\p{N}@./])@[\p{L}]+(?:19|20)\p{Nd}{2}[a-z]?(?![\p{L}\p{N}])/gu, (_match, raw) => [
    `${quote(raw)} is no reference here.`,
    "Write the source out, in a note: [^its-name] in the text, and [^its-name]: The source. at the end of the file.",
  ]),
  recognize("(", new RegExp(String.raw`(?:${TAKEN}{2}|@)ref\([a-z]+:[\w-]+\)`, "gu"), (_match, raw) => [
    `${quote(raw)} is no reference here.`,
    "Write a link, as in [the figure](figure:its-id).",
  ]),
  // ^[a note in the line]
  recognize("^", /\^\[([^[\]\n]+)\]/gu, (match) => [
    "A note does not stand in the line.",
    `Write [^its-name] here, and at the end of the file: [^its-name]: ${quote(match[1]!)}`,
  ]),
  // ==marked==, ++inserted++, x^2^, %%a remark%%
  recognize("=", /(?<![=\p{L}\p{N}])==(?=[^\s=])([^=\n]*[^\s=])==(?![=\p{L}\p{N}])/gu, (_match, raw) => [
    `${quote(raw)} marks nothing here.`,
    `Write **${raw.slice(2, -2)}**, or the words alone.`,
  ]),
  recognize("+", /(?<![+\p{L}\p{N}])\+\+(?=[^\s+])([^+\n]*[^\s+])\+\+(?![+\p{L}\p{N}])/gu, (_match, raw) => [
    `${quote(raw)} marks nothing here.`,
    `Write **${raw.slice(2, -2)}**, or the words alone.`,
  ]),
  recognize("^", /\^(?!\s)([\p{L}\p{N}+−-]{1,20})\^(?![\p{L}\p{N}])/gu, (match, raw) => [
    `${quote(raw)} is raised nowhere.`,
    `Write ${raise(match[1]!)}.`,
  ]),
  recognize("%", /%%(?=\S)[^%\n]*[^\s%]%%/gu, (_match, raw) => [
    "A remark between %% is shown to readers.",
    `Write {/* ${quote(raw.slice(2, -2))} */}.`,
  ]),
  // {{ macro }}, {#id}, {.class}, {% tag %}: in fields alone, as a text refuses every brace
  recognize("{", /\{(?:\{[^{}\n]*\}|[%#.:][^{}\n]*|[a-z-]+=[^{}\n]*)\}/gu, (_match, raw) => [
    `${quote(raw)} means nothing here.`,
    "Remove it.",
  ]),
  // :note[words]
  recognize("[", /(?<![\p{L}\p{N}:]):[a-z][\w-]*\[[^[\]\n]*\]/gu, (_match, raw) => [
    `${quote(raw)} means nothing here.`,
    `Write ${raw.slice(raw.indexOf("[") + 1, -1)}.`,
  ]),
  // :smile:
  recognize(
    ":",
    /(?<![\p{L}\p{N}:])[:][a-z][a-z0-9_+-]*[a-z0-9]:(?![\p{L}\p{N}:`\ue000])/gu,
    (_match, raw) => [`${quote(raw)} is no picture here.`, "Write the sign itself, such as ☺, or a word."],
  ),
  // :ref:`x`, `x`_
  recognize(
    ":",
    new RegExp(String.raw`(?<![\p{L}\p{N}:]):[a-z][\w:+.-]*:(?=${TAKEN})`, "gu"),
    (_match, raw) => [
      `${quote(raw)} before a code means nothing here.`,
      "Write a link, as in [words](term:its-id).",
    ],
  ),
  recognize("_", new RegExp(String.raw`(?<=${TAKEN})__?(?![\p{L}\p{N}_])`, "gu"), (match, _raw, { raw }) =>
    raw[match.index - 1] === "`"
      ? ["A code with an underline behind it is no link here.", "Write [words](address)."]
      : undefined,
  ),
  // $x$, $$x$$
  recognize("$", /\$\$[^$]+\$\$/gu, (_match, raw) => [
    `${quote(raw)} is not set as a formula.`,
    "Write the formula in words, or with signs such as ², × and ≤.",
  ]),
  recognize("$", /(?<![\p{L}\p{N}$])\$(?![\s$])([^$\n]{0,60}[^\s$])\$(?![\p{N}$])/gu, (match, raw) =>
    /^\p{L}$|[\\^_=<>+∑√]/u.test(match[1]!)
      ? [
          `${quote(raw)} is not set as a formula.`,
          "Write the formula in words, or with signs such as ², × and ≤.",
        ]
      : undefined,
  ),
  // \emph, \newpage: what a brace follows is told with its brace
  recognize(
    "\\",
    new RegExp(String.raw`(?<![\p{L}\p{N}:\\/${TAKEN}])\\[a-zA-Z]{2,}(?![\p{L}\p{N}\\/{${TAKEN}])`, "gu"),
    (_match, raw) => [
      `${quote(raw)} means nothing here.`,
      "Remove it, or write the sign or words that it stands for.",
    ],
  ),
  // '''bold''', ''italics'', ``quoted''
  recognize("'", /'{2,3}(?=[^\s'])([^'\n]*(?:'(?!')[^'\n]*)*[^\s'])'{2,3}(?!')/gu, (match, raw) => [
    `${quote(raw)} marks nothing here.`,
    raw.startsWith("'''")
      ? `Write **${match[1]}**.`
      : `Write *${match[1]}*, or "${match[1]}" for a quotation.`,
  ]),
  recognize("`", /``(?=[^\s`])([^`'\n]*(?:'(?!')[^`'\n]*)*)''/gu, (_match, raw) => [
    `${quote(raw)} is no quotation here.`,
    `Write "${raw.slice(2, -2)}".`,
  ]),
  recognize("`", /`{2,}(?=\S)/gu, () => [
    "A code begins or ends here, and its other end is missing.",
    "Write as many ` before it as after it. Where the sign is meant, write \\`.",
  ]),
  // [b]words[/b], [gallery ids="1"]
  recognize(
    "[",
    /\[(b|i|u|s|url|quote|code|img|color|size)(?:=[^\]\n]*)?\][^[\]\n]*\[\/\1\]/gu,
    (match, raw) => {
      const inner = raw.slice(raw.indexOf("]") + 1, raw.lastIndexOf("["));
      const marks = { b: "**", i: "*" }[match[1]!] ?? "";
      return [
        `${quote(raw)} means nothing here.`,
        match[1] === "url" ? `Write [${inner}](address).` : `Write ${marks}${inner}${marks}.`,
      ];
    },
  ),
  recognize("[", /\[[a-z][\w-]*(?:\s+[\w-]+=["“”'][^\]\n]*)\]/gu, (_match, raw) => [
    `${quote(raw)} means nothing here.`,
    "Remove it, or write a block: docs/authoring.md shows them.",
  ]),
  // [#its-id] outside a heading
  recognize("[", /\[#[a-z][\w-]*(?:\s+[a-z][\w-]*:[\w-]+)*\]/gu, (_match, raw) => [
    `${quote(raw)} is the id of a heading, and stands in none.`,
    `Write ## before the words, as in ## Words ${raw}, or remove it.`,
  ]),
  // &amp;nbsp;
  recognize(
    "&",
    /&(?:amp;)?(?:#\d{1,7}|#x[\da-f]{1,6}|nbsp|amp|lt|gt|quot|apos|copy|reg|trade|euro|pound|cent|yen|deg|mdash|ndash|hellip|bull|middot|times|shy|[lr][sd]quo|[lr]aquo|frac(?:12|14|34)|(?:[aeiouyn](?:acute|grave|circ|uml|tilde))|(?:oslash|aring|aelig|szlig|ccedil));|&(?:nbsp|amp|quot|lt|gt|mdash|ndash|hellip)(?![\p{L}\p{N};=])/giu,
    (_match, raw) =>
      /^&amp;./.test(raw) || !raw.endsWith(";")
        ? [
            `${quote(raw)} is shown as it is written.`,
            raw.endsWith(";") ? `Write ${raw.replace("&amp;", "&")}.` : `Write ${raw};, or the sign itself.`,
          ]
        : undefined,
  ),
  // What Word leaves when a text is copied
  recognize(
    '!_"',
    /Error! (?:Reference source|Bookmark|Hyperlink reference)[^.!\n]*\.|\b_(?:Toc|Ref)\d{5,}\b|\bHYPERLINK "[^"\n]*"/gu,
    (_match, raw) => [
      `${quote(raw)} is a leftover of the word processor.`,
      "Remove it, and write a link where the reference was.",
    ],
  ),
  // A line break that breaks nothing
  recognize("\\", /(?<!\\)\\\s*$/gu, () => [
    "A \\ at the end of a paragraph breaks no line, and is shown.",
    `Remove it. ${AS_WRITTEN}`,
  ]),
];

const RAISED: Record<string, string> = Object.fromEntries(
  [..."0123456789+-n"].map((sign, index) => [sign, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ"][index]!]),
);

function raise(text: string): string {
  const signs = [...text].map((sign) => RAISED[sign]);
  return signs.every((sign) => sign !== undefined)
    ? `${signs.join("")}, the small raised sign`
    : `${text} on the line, or in words`;
}
