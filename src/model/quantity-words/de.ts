import type { NumberRead } from "./number-reader.ts";
import { at, sharesOf } from "./shares.ts";
import type { QuantityWords } from "./words.ts";

const ONES: Record<string, number> = { ein: 1, zwei: 2, zwo: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9 }; // prettier-ignore
const TEENS: Record<string, number> = {
  zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19,
}; // prettier-ignore
const TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
/** One, with the endings that it has alone and at the end of a number: "hunderteins". */
const ALONE: Record<string, number> = { null: 0, eins: 1, eine: 1, einer: 1, einem: 1, einen: 1, eines: 1 };

const BELOW_HUNDRED: Record<string, number> = {
  ...ONES,
  ...TEENS,
  ...Object.fromEntries(
    TENS.flatMap((ten, index) => [
      [ten, 20 + 10 * index],
      ...Object.entries(ONES).map(([one, value]) => [`${one}und${ten}`, 20 + 10 * index + value]),
    ]),
  ),
  ...ALONE,
};

/**
 * The whole number below a million that a folded text begins with, written as one word: "zweihundertfünf", "tausendzwanzig". A
 * half may stand at its end: "zweieinhalb".
 */
function readNumber(text: string): NumberRead | undefined {
  const word = /^\p{L}+/u.exec(text)?.[0].replaceAll("dreissig", "dreißig");
  if (word === undefined) return undefined;
  const length = /^\p{L}+/u.exec(text)![0].length;
  if (word === "anderthalb") return { value: 1.5, length, half: 0.05 };
  const whole = /^(.+)einhalb$/u.exec(word)?.[1];
  if (whole !== undefined) {
    const value = ONES[whole];
    return value === undefined ? undefined : { value: value + 0.5, length, half: 0.05 };
  }
  const value = joined(word, "tausend", 1000, (part) => joined(part, "hundert", 100, below));
  return value === undefined ? undefined : { value, length };
}

function below(word: string): number | undefined {
  return Object.hasOwn(BELOW_HUNDRED, word) ? BELOW_HUNDRED[word] : undefined;
}

/** "zwei" + "hundert" + "fünf": what stands before the larger word counts it, what follows is added. */
function joined(
  word: string,
  larger: string,
  size: number,
  read: (part: string) => number | undefined,
): number | undefined {
  const at = word.indexOf(larger);
  if (at < 0) return read(word);
  const count = at === 0 ? 1 : read(word.slice(0, at));
  const tail = word.slice(at + larger.length).replace(/^und/u, "");
  const more = tail === "" ? 0 : read(tail);
  return count && more !== undefined && more < size ? count * size + more : undefined;
}

export const GERMAN: QuantityWords = {
  scales: {
    hundert: 100, dutzend: 12, tausend: 1e3, million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9, billion: 1e12,
    billionen: 1e12,
  }, // prettier-ignore
  marks: { "tsd.": 1e3, tsd: 1e3, "mio.": 1e6, mio: 1e6, "mrd.": 1e9, mrd: 1e9, "bio.": 1e12 },
  percent: ["prozent", "v. h.", "v.h."],
  percentagePoints: ["prozentpunkte", "prozentpunkten", "prozentpunkt", "pp"],
  points: ["punkte", "punkten", "punkt"],
  per1000: ["je 1000", "je tausend", "pro 1000", "pro tausend", "auf 1000", "auf tausend", "von 1000", "von tausend", "promille"], // prettier-ignore
  per100000: ["je 100000", "je hunderttausend", "pro 100000", "pro hunderttausend", "auf 100000", "auf hunderttausend", "von 100000"], // prettier-ignore
  hours: ["stunden", "stunde", "std.", "h"],
  minutes: ["minuten", "minute", "min.", "min"],
  times: ["sekunden", "sekunde", "tage", "tagen", "tag", "wochen", "woche", "monate", "monaten", "monat", "jahre", "jahren", "jahr"], // prettier-ignore
  dates: {
    before: ["vor dem", "vor"],
    after: ["nach dem", "nach"],
    until: ["bis zum", "bis", "spätestens am", "spätestens im"],
    since: ["seit dem", "seit", "ab dem", "ab", "frühestens am", "frühestens im"],
    early: ["anfang"],
    mid: ["mitte"],
    late: ["ende"],
    plain: ["am", "im", "der", "den", "dem", "in"],
  },
  fold: ["mal", "-mal", "-fach", "fach", "×", "x"],
  before: {
    over: ["mehr als", "über", ">"],
    nearly: ["fast", "beinahe", "knapp", "nahezu"],
    under: ["weniger als", "unter", "<"],
    about: ["rund", "etwa", "ungefähr", "circa", "ca.", "an die", "~", "≈"],
    "just-over": ["gut", "etwas mehr als", "etwas über"],
    "at-least": ["mindestens", "wenigstens", "≥"],
    "at-most": ["höchstens", "bis zu", "maximal", "≤"],
    exactly: ["genau", "exakt"],
  },
  after: { "at-least": ["oder mehr", "+"], "at-most": ["oder weniger"] },
  rise: ["stieg um", "stiegen um", "wuchs um", "wuchsen um"],
  fall: ["sank um", "sanken um", "fiel um", "fielen um"],
  minus: ["minus"],
  number: readNumber,
  half: ["die hälfte", "hälfte", "eine halbe", "ein halbes", "ein halber", "halbe", "halb"],
  one: ["ein", "eine", "einem"],
  denominators: {
    drittel: 3, dritteln: 3, viertel: 4, vierteln: 4, fünftel: 5, fünfteln: 5, sechstel: 6, siebtel: 7, achtel: 8, neuntel: 9,
    zehntel: 10, zehnteln: 10,
  }, // prettier-ignore
  fractions: ["zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "achte", "neunte", "zehnte"].map(
    (nth, index) => [at(`jede[rs]? ${nth}[nr]?`), 1, index + 2],
  ),
  shares: [
    ...sharesOf({
      nearly: "(?:fast|beinahe|knapp|nahezu) ",
      over: "(?:mehr als|über|gut) ",
      under: "(?:weniger als|unter) ",
      about: "(?:etwa |rund |ungefähr |circa |ca\\. )?",
      twoThirds: "(?:die |der )?zwei drittel",
      threeQuarters: "(?:die |der )?drei ?viertel",
      third: "(?:ein|einem|das|dem) drittel",
      quarter: "(?:ein|einem|das|dem) viertel",
      half: "(?:die |der )?hälfte",
    }),
    [at("(?:die|eine) minderheit"), "under half"],
    [at("(?:(?:die|eine) mehrheit|(?:die|der) meisten)"), "over half"],
    [at("(?:die|eine) (?:große|überwiegende|breite|überwältigende) mehrheit"), "great majority"],
    [at("(?:fast|beinahe|nahezu) (?:alle[nr]?|sämtliche)"), "nearly all"],
    [at("(?:niemand|keine[rsn]?|kein)"), "none"],
    [at("(?:alle|sämtliche|jede[rs]?)"), "all"],
  ],
  to: ["bis"],
  between: ["zwischen", "von"],
  and: ["und"],
  outOf: ["von", "der"],
  small: ["der", "die", "das", "den", "dem", "des", "von", "aller", "alle", "allen", "insgesamt", "nur", "in", "im", "ihnen", "um", "ein", "eine", "einem", "einen", "einer", "und", "je", "pro"], // prettier-ignore
  things: ["gesamtheit", "menschen", "personen", "befragten", "befragte", "kinder", "kindern", "schüler", "schülern", "schulen", "eltern", "frauen", "männer", "teilnehmende", "teilnehmenden", "interviews", "gespräche", "mitglieder"], // prettier-ignore
};
