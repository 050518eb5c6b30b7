import { SCHEMES } from "../model/reference.ts";
import { type Recognizer, quote, recognize } from "./left-over.ts";
import { ADDRESS } from "./written-text.ts";

/** What an address looks like: a link without marks, a scheme, a path, an anchor. */
const TARGET = String.raw`(?:${ADDRESS}+|(?:[a-z][a-z0-9-]*:|www\.|#(?=\p{L})|\.{0,2}\/(?=\p{L}))[^\s()[\]（）]+)`;
const TYPED = `(?:${SCHEMES.join("|")})`;
/** Words in brackets that are no half of a link: an editor's remark, a place left out, the number of a reference. */
const REMARK = /^(?:sic!?|…|\.{3}|[\p{Nd}\s,;–-]+)$/u;

const LEFT_ALONE = "Where the brackets themselves are meant, write";

/** Links of which a half is missing, stands apart or stands the wrong way round. */
export const LEFT_LINKS: Recognizer[] = [
  // [words](address with spaces), [words](address without an end
  recognize(
    "[",
    /(!?)\[((?:[^[\]\n]|\[[^[\]\n]*\])*)\]\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)(\)?)/gu,
    (match, raw) => {
      const [, picture, , inner = "", close] = match;
      const words = raw.slice(raw.indexOf("["), raw.indexOf("](") + 1);
      if (picture) return ["This picture did not take.", PICTURE];
      const address = inner.trim();
      if (!close) {
        const first = /^\S*/.exec(address)![0].replace(/[.,;:!?\]}]+$/, "");
        const target = rawAddress(raw, first, match);
        return [`The address of ${quote(words)} is opened and never closed.`, `Write ${words}(${target}).`];
      }
      const titled = /^(\S+)\s+["'“”„«‘’]/.exec(address);
      if (titled) return [`The title of ${quote(words)} is not shown.`, `Write ${words}(${titled[1]}).`];
      const written = rawAddress(raw, address, match);
      if (/^[a-z][a-z0-9-]*\s*:\s*\S/.test(address))
        return [
          "An address has no spaces.",
          `Take the ${(address.match(/\s+/g)?.length ?? 0) > 1 ? "spaces" : "space"} out: ${words}(${written.replace(/\s+/g, "")}).`,
        ];
      return [
        `${quote(raw)} is no link: an address has no spaces.`,
        `Write ${words}(address), as in [words](publication:its-id). ${LEFT_ALONE} \\${words}.`,
      ];
    },
  ),
  recognize("[", /!\[[^[\]\n]*\]\s*\([^()\n]*\)/gu, () => ["This picture did not take.", PICTURE]),
  // [words] (address), and the same with the wide brackets of Chinese and Japanese
  recognize(
    "[［",
    new RegExp(
      String.raw`(!?)[[［]([^[\]［］\n]+)[\]］]\s*[(（]\s*(${TARGET})\s*(?:[)）]|(?<=${ADDRESS}))`,
      "gu",
    ),
    (match, raw) => {
      if (REMARK.test(match[2]!.trim())) return undefined;
      if (match[1]) return ["This picture did not take.", PICTURE];
      const words = raw.slice(1, raw.search(/[\]］]\s*[(（]/));
      const target = raw
        .slice(words.length + 2)
        .replace(/^\s*[(（]\s*/, "")
        .replace(/\s*[)）].*$/, "");
      return [`The two halves of this link stand apart, and it is none.`, `Write [${words}](${target}).`];
    },
  ),
  // (words)[address]
  recognize("[", new RegExp(String.raw`\(([^()\n]+)\)\[(${TARGET})\]`, "gu"), (_match, raw) => {
    const at = raw.indexOf(")[");
    return [
      "The brackets of this link are the wrong way round.",
      `Write [${raw.slice(1, at)}](${raw.slice(at + 2, -1)}).`,
    ];
  }),
  // ![[embed]], [[wiki link]]
  recognize("[", /(!?)\[\[([^[\]\n]*\p{L}[^[\]\n]*)\]\]/gu, (match, raw) => {
    if (match[1]) return [`${quote(raw)} shows no picture here.`, PICTURE];
    const [target = "", words = target] = raw.slice(2, -2).split("|");
    return [
      `${quote(raw)} is no link here.`,
      `Write [${words.trim()}](address), as in [${words.trim()}](term:its-id).`,
    ];
  }),
  // [words][ref]
  recognize("[", /\[([^[\]\n]+)\]\[([^[\]\n]*)\]/gu, (match, raw) => {
    if (REMARK.test(match[1]!.trim()) || match[1]!.startsWith("^")) return undefined;
    const words = raw.slice(1, raw.indexOf("]["));
    return [
      `No address is given for ${quote(raw)}.`,
      `Write [${words}](address). ${LEFT_ALONE} ${raw.replace(/[[\]]/g, "\\$&")}.`,
    ];
  }),
  // [ref]: address, in the middle of a text
  recognize("[", new RegExp(String.raw`^[ \t]*\[(?!\^)([^[\]\n]+)\][ \t]*:[ \t]*${TARGET}`, "gmu"), () => [
    "The address of a link stands apart from the link.",
    "Write it in the link itself, as in [words](address), and remove this line.",
  ]),
  // (value:a/b/c), [term:pier]: an address without words
  recognize("[(", new RegExp(String.raw`[[(](${TYPED}:[a-z0-9][^\s()[\]]*)[\])]`, "gu"), (_match, raw) => [
    `${quote(raw)} is an address without words.`,
    `Write [words](${raw.slice(1, -1)}).`,
  ]),
  recognize(":", /(?<![\p{L}\p{N}/:])value:[a-z0-9-]+\/[a-z0-9*-]+\/[a-z0-9-]+/gu, (_match, raw) => [
    `${quote(raw)} is an address without words.`,
    `Write [the number](${raw}).`,
  ]),
  // https://example.org[words], link:address[words]
  recognize(
    "[",
    new RegExp(String.raw`(?:${ADDRESS}+|(?<![\p{L}\p{N}])(?:link|xref):[^\s[\]]+)\[([^[\]\n]+)\]`, "gu"),
    (match, raw) => {
      if (REMARK.test(match[1]!.trim())) return undefined;
      const at = raw.indexOf("[");
      return [
        `${quote(raw)} is no link here.`,
        `Write [${raw.slice(at + 1, -1)}](${raw.slice(0, at).replace(/^(?:link|xref):/, "")}).`,
      ];
    },
  ),
];

const PICTURE = 'Write <Figure id="…" title="…" src="…" alt="…" /> on a line of its own.';

function rawAddress(raw: string, address: string, match: RegExpExecArray): string {
  const at = match[0].indexOf("](") + 2;
  const skipped = match[0].slice(at).indexOf(address);
  return raw.slice(at + skipped, at + skipped + address.length);
}
