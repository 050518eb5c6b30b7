import { describe, expect, it } from "vitest";
import { en } from "../../../src/locales/en/index.ts";
import { LANGUAGES } from "../../../src/locales/languages.ts";
import { type Message, namesIn } from "../../../src/locales/message.ts";

/** A site counts no million of anything: Spanish has a form for whole millions, which no message needs. */
const COUNTED = Array.from({ length: 1200 }, (_, count) => count);

/** Messages that may stay as the English has them. */
const SAME = new Set([
  "picture.splitYear",
  "picture.periods",
  "picture.ended",
  // Signs, and what is only put in
  "charts.titled",
  "charts.sentence",
  "charts.valued",
  "base.sentence",
  "blocks.aside",
  "blocks.videoFile",
  "card.base",
  "card.cell",
  "card.more",
  "checks.verdict",
  "citation.authorsAndDate",
  "citation.date",
  "citation.page",
  "citation.stop",
  "citation.titleAndForm",
  "data.size",
  "lists.described",
  "picture.base",
  "picture.cell",
  "picture.comma",
  "picture.erratumSaid",
  "picture.missing",
  "picture.said",
  "punctuation.comma",
  "punctuation.labeled",
  "punctuation.semicolon",
  "reading.termWithAbbreviations",
  "sharing.card",
  "sizes.ofKind",
  "status.estimatedSign",
  "status.provisional",
  "status.provisionalSign",
  "status.revisedSign",
  "table.place",
  "timeline.shortYear",
  "topics.pairTitle",
  // Names of formats and units, and what statistics abbreviate
  "blocks.csv",
  "compare.baseOf",
  "compare.bases",
  "data.base",
  "exports.base",
  "exports.baseIs",
  "sizes.megabytes",
  "table.base",
  "take.bib",
  "take.csl",
  "take.csv",
  "take.docx",
  "take.epub",
  "take.json",
  "take.pdf",
  "take.png",
  "take.ris",
  "take.svg",
  "take.xlsx",
]);

const others = Object.entries(LANGUAGES).filter(([language]) => language !== "en");

/** Each message of a language beside the English one, by its key. */
function pairsOf(language: string): { key: string; message: Message; english: Message }[] {
  const catalogue: Record<string, Record<string, Message>> = LANGUAGES[language]!.catalogue;
  return Object.entries<Record<string, Message>>(en).flatMap(([area, messages]) =>
    Object.entries(messages).map(([name, english]) => ({
      key: `${area}.${name}`,
      english,
      message: catalogue[area]![name]!,
    })),
  );
}

const textsOf = (message: Message) => (typeof message === "string" ? [message] : Object.values(message));
const endOf = (text: string) => /[.:?!…]$/.exec(text.replaceAll("؟", "?"))?.[0] ?? "";

it("speaks Spanish and Arabic besides English", () => {
  expect(others.map(([language]) => language).sort()).toEqual(["ar", "es"]);
});

describe.each(others)("the catalogue of %s", (language) => {
  const pairs = pairsOf(language);

  it("puts in what the English one puts in", () => {
    const wrong = pairs.filter(({ message, english }) => {
      const asked = namesIn(english);
      // What one English form leaves out, a form of the other language may leave out.
      const needed = asked.filter((name) => textsOf(english).every((text) => namesIn(text).includes(name)));
      const forms = textsOf(message).map((text) => namesIn(text));
      return forms.some(
        (names) =>
          names.some((name) => !asked.includes(name)) ||
          needed.some((name) => name !== "count" && !names.includes(name)),
      );
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it("puts all of it into its last form", () => {
    const lastOf = (message: Message) => (typeof message === "string" ? message : message.other);
    const wrong = pairs.filter(
      ({ message, english }) =>
        namesIn(lastOf(message)).toSorted().join() !== namesIn(lastOf(english)).toSorted().join(),
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it("has the forms that whole numbers take in it, and no others", () => {
    const rules = new Intl.PluralRules(language);
    const taken = [...new Set(COUNTED.map((count) => rules.select(count)))].sort();
    const wrong = pairs.filter(
      ({ message }) => typeof message !== "string" && Object.keys(message).sort().join() !== taken.join(),
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it("says nothing as the English one does", () => {
    const left = pairs.filter(
      ({ key, message, english }) => !SAME.has(key) && JSON.stringify(message) === JSON.stringify(english),
    );
    expect(left.map(({ key }) => key)).toEqual([]);
  });

  it("ends each message as the English one ends", () => {
    const wrong = pairs.filter(({ message, english }) => {
      const ends = new Set([...textsOf(message), ...textsOf(english)].map(endOf));
      return ends.size !== 1;
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it("has the signs of its language", () => {
    const signs: Record<string, RegExp> = { es: /[“”"]|\?(?<!¿.*)/, ar: /[“”"?,;]/ };
    const wrong = pairs.filter(({ message }) => textsOf(message).some((text) => signs[language]!.test(text)));
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });
});
