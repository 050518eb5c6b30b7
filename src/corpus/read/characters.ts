/** A character that no text may hold, as an editor is told of it. */
export interface HiddenCharacter {
  /** Offset in the text, in UTF-16 units. */
  at: number;
  /** UTF-16 units that it takes up. */
  length: number;
  /** What it is, with its number in Unicode: "a line break of Word (U+000B)". */
  name: string;
  mend: string;
}

/**
 * The characters of a text that cannot be published: control characters, halves of characters, signs that stand for what was
 * lost, and marks that turn the direction of all that follows. Characters that shape honest text pass: no-break
 * spaces, soft hyphens, joiners, and marks of direction that end where they should.
 * Sources: Unicode 17, chapters 23.1 (control codes), 23.7 (noncharacters); UAX #9 (bidirectional text).
 */
export function findCharacters(text: string): HiddenCharacter[] {
  const found = [...text.matchAll(REFUSED)].map((match) => describe(match[0], match.index));
  return [...found, ...findUnclosed(text)].sort((a, b) => a.at - b.at);
}

/** The text with every such character replaced by as many units that stand for nothing, so that all places stay. */
export function withoutCharacters(text: string): string {
  return text.replace(REFUSED, (character) => (isBlank(character) ? " " : "\ufffd").repeat(character.length));
}

const REFUSED =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202d\u202e\ufeff\ufff9-\uffff\ufdd0-\ufdef\uf020-\uf0ff\p{Cs}]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{efffe}\u{effff}\u{ffffe}\u{fffff}\u{10fffe}\u{10ffff}]/gu;

type Told = [name: string, mend: string];

const REMOVE = "Remove it.";
const WORD = "of Word";
const KNOWN: Readonly<Record<number, Told>> = {
  0x00: ["a null character", REMOVE],
  0x07: [`the end of a table's cell ${WORD}`, "Write a space in its place, or a table in Markdown."],
  0x0b: [`a line break ${WORD}`, "Write a space in its place, or begin a new line."],
  0x0c: [`a page break ${WORD}`, "Remove it, or leave an empty line."],
  0x0d: ["a carriage return", "Write a space in its place, or begin a new line."],
  0x13: [`the beginning of a field ${WORD}`, REMOVE],
  0x14: [`a mark of a field ${WORD}`, REMOVE],
  0x15: [`the end of a field ${WORD}`, REMOVE],
  0x1b: ["an escape character", REMOVE],
  0x1e: [`a no-break hyphen ${WORD}`, "Write an ordinary hyphen (-) in its place."],
  0x1f: [`an optional hyphen ${WORD}`, REMOVE],
  0x2028: ["a line separator", "Write a space in its place, or begin a new line."],
  0x2029: ["a paragraph separator", "Leave an empty line in its place."],
  0x202d: ["a mark that turns the direction of the writing", REMOVE],
  0x202e: ["a mark that turns the direction of the writing", REMOVE],
  0xfeff: ["a byte order mark", REMOVE],
  0xfffc: ["the place of a picture or another object that was not copied", "Remove it."],
  0xfffd: ["the sign for a letter that was lost", "Write the letter that stood here."],
};

function describe(character: string, at: number): HiddenCharacter {
  const code = character.codePointAt(0)!;
  const [name, mend] = KNOWN[code] ?? explain(code);
  return { at, length: character.length, name: `${name} (${numberOf(code)})`, mend };
}

function explain(code: number): Told {
  if (code >= 0x80 && code <= 0x9f) {
    const meant = new TextDecoder("windows-1252").decode(Uint8Array.of(code));
    return /[\x80-\x9f]/.test(meant)
      ? ["a control character", REMOVE]
      : [`a ${meant} that was converted wrongly`, `Write ${meant} in its place.`];
  }
  if (code >= 0xd800 && code <= 0xdfff)
    return ["half a character", "Write the whole character, or remove it."];
  if (code >= 0xf020 && code <= 0xf0ff)
    return [
      "a sign of a symbol typeface, which readers would see as an empty box",
      "Write - before a list item, or the sign itself.",
    ];
  if (code >= 0xfff9 && code <= 0xfffb) return ["a mark of an annotation", REMOVE];
  return code < 0x20 || code === 0x7f
    ? ["a control character", REMOVE]
    : ["a number that is no character", REMOVE];
}

function numberOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

function isBlank(character: string): boolean {
  return /[\0-\x1f\x7f\x85\u2028\u2029\u202d\u202e\ufeff]/u.test(character);
}

const OPENS_DIRECTION: Readonly<Record<string, string>> = {
  "\u202a": "\u202c",
  "\u202b": "\u202c",
  "\u2066": "\u2069",
  "\u2067": "\u2069",
  "\u2068": "\u2069",
};

const BEGINS_DIRECTION = new RegExp(`[${Object.keys(OPENS_DIRECTION).join("")}]`);

/** Marks of direction that nothing ends in their paragraph: what follows on a page would be turned with them. */
function findUnclosed(text: string): HiddenCharacter[] {
  // Where none begins, the ends of paragraphs need not be looked for.
  if (!BEGINS_DIRECTION.test(text)) return [];
  const open: { mark: string; at: number }[] = [];
  const left: { mark: string; at: number }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/[\u202a-\u202c\u2066-\u2069]|\n[ \t]*\n/g)) {
    if (mark.startsWith("\n")) left.push(...open.splice(0));
    else if (OPENS_DIRECTION[mark]) open.push({ mark, at });
    else {
      const opened = open.findLastIndex((other) => OPENS_DIRECTION[other.mark] === mark);
      if (opened >= 0) open.splice(opened, 1);
    }
  }
  return [...left, ...open].map(({ mark, at }) => ({
    at,
    length: 1,
    name: `a mark that turns the direction of the writing, and is never ended (${numberOf(mark.codePointAt(0)!)})`,
    mend: "Remove it.",
  }));
}

/** The blank and unseen characters that may stand in a text, and never in an id, a number or a field's name. */
const UNSEEN: Readonly<Record<string, string>> = {
  "\u00a0": "a no-break space",
  "\u00ad": "a soft hyphen",
  "\u2007": "a figure space",
  "\u200b": "a zero-width space",
  "\u200c": "a zero-width non-joiner",
  "\u200d": "a zero-width joiner",
  "\u200e": "a left-to-right mark",
  "\u200f": "a right-to-left mark",
  "\u2009": "a thin space",
  "\u202f": "a narrow no-break space",
  "\u2060": "a word joiner",
  "\u3000": "a wide space",
};

export const UNSEEN_PATTERN =
  /[\u00a0\u00ad\u034f\u061c\u1680\u180e\u2000-\u200f\u202a-\u202c\u202f\u205f-\u2064\u2066-\u2069\u3000\ufe00-\ufe0f]/gu;

/** Names the characters of a text that nobody sees: "a no-break space (U+00A0)"; undefined where there is none. */
export function nameUnseen(text: string): string | undefined {
  const names = [...new Set(text.match(UNSEEN_PATTERN))].map(
    (character) => `${UNSEEN[character] ?? "an unseen character"} (${numberOf(character.codePointAt(0)!)})`,
  );
  return names.length > 0 ? names.join(" and ") : undefined;
}
