import { describe, expect, it } from "vitest";
import { namesIn } from "../../../src/locales/message.ts";
import { formatDate } from "../../../src/model/dates.ts";
import { localeOf } from "../../../src/locales/locale.ts";
import { makeTalk } from "../../../src/locales/talk.ts";

const messages = {
  lists: {
    rows: { one: "{count} row", other: "{count} rows" },
    from: "From {table}, page {page}",
    plain: "Nothing is put in",
  },
} as const;
const english = makeTalk<typeof messages>({ language: "en", tag: "en", direction: "ltr" }, messages);

describe("a message", () => {
  it("is filled in, with numbers as the language writes them", () => {
    expect(english.t("lists.plain")).toBe("Nothing is put in");
    expect(english.t("lists.from", { table: "Trust", page: 1234 })).toBe("From Trust, page 1,234");
    const arabic = makeTalk<typeof messages>(
      { language: "ar", tag: "ar-u-nu-arab", direction: "rtl" },
      messages,
    );
    expect(arabic.t("lists.from", { table: "الثقة", page: 12 })).toBe("From الثقة, page ١٢");
  });

  it("takes the form of its plural", () => {
    expect(english.t("lists.rows", { count: 1 })).toBe("1 row");
    expect(english.t("lists.rows", { count: 2000 })).toBe("2,000 rows");
    const polish = { lists: { rows: { one: "{count} a", few: "{count} b", other: "{count} c" } } };
    const talk = makeTalk<typeof polish>({ language: "pl", tag: "pl", direction: "ltr" }, polish);
    expect([1, 3, 5].map((count) => talk.t("lists.rows", { count }))).toEqual(["1 a", "3 b", "5 c"]);
  });

  it("takes `other` where a language has a form that the message lacks", () => {
    const talk = makeTalk<typeof messages>({ language: "ar", tag: "ar", direction: "rtl" }, messages);
    expect(talk.t("lists.rows", { count: 2 })).toBe("2 rows");
  });

  it("comes in pieces where something other than text is put in", () => {
    const link = { href: "/data/trust/" };
    expect(english.parts("lists.from", { table: link, page: 3 })).toEqual(["From ", link, ", page ", "3"]);
  });

  it("keeps a name of the other direction to itself", () => {
    expect(english.t("lists.from", { table: "الثقة", page: 1 })).toBe("From \u2068الثقة\u2069, page 1");
  });

  it("says what it asks for", () => {
    expect(namesIn(messages.lists.from)).toEqual(["table", "page"]);
    expect(namesIn(messages.lists.rows)).toEqual(["count"]);
  });
});

describe("a locale", () => {
  it("takes its direction from the language, unless the site says otherwise", () => {
    const directionOf = (language: string, direction?: "ltr" | "rtl") =>
      localeOf({ language, direction, digits: undefined }).direction;
    expect(directionOf("ar")).toBe("rtl");
    expect(directionOf("az-Arab")).toBe("rtl");
    expect(directionOf("es-MX")).toBe("ltr");
    expect(directionOf("ar", "ltr")).toBe("ltr");
  });

  it("writes the digits that the site asks for", () => {
    const number = (language: string, digits?: "latin" | "native") =>
      localeOf({ language, direction: undefined, digits }).number(1234.5);
    expect(number("ar-EG")).toBe("١٬٢٣٤٫٥");
    expect(number("ar-EG", "latin")).toBe("1,234.5");
    expect(number("ar", "native")).toBe("١٬٢٣٤٫٥");
    expect(number("es", "native")).toBe("1234,5");
  });

  it("writes years and dates in the digits of the site, and in the calendar that they are given in", () => {
    const of = (language: string, digits?: "latin" | "native") =>
      localeOf({ language, direction: undefined, digits });
    expect(of("ar", "native").year("2024")).toBe("٢٠٢٤");
    expect(of("ar", "latin").year(2024)).toBe("2024");
    expect(formatDate("2024-03", of("ar-SA").tag)).toContain("مارس");
    expect(formatDate("2024-03", of("ar-SA").tag)).toContain("٢٠٢٤");
    expect(formatDate("2024", of("fa-IR").tag)).toContain("۲۰۲۴");
    expect(formatDate("2024", of("th").tag)).toContain("2024");
  });

  it("speaks English where the interface does not speak the language", () => {
    expect(localeOf({ language: "tlh", direction: undefined, digits: undefined }).t("frame.dark")).toBe(
      "Dark",
    );
  });

  it("says the direction of a name that would turn what stands around it", () => {
    const [here, there] = ["en", "ar"].map((language) =>
      localeOf({ language, direction: undefined, digits: undefined }),
    );
    expect(["Trust", "2020", "الثقة", "الثقة (TFS)"].map(here!.dirOf)).toEqual([
      undefined,
      undefined,
      "rtl",
      "ltr",
    ]);
    expect(["Trust", "2020", "الثقة", "الثقة (TFS)"].map(there!.dirOf)).toEqual([
      "ltr",
      undefined,
      undefined,
      "rtl",
    ]);
  });

  it("joins a list with and, or with or", () => {
    const { list } = localeOf({ language: "es", direction: undefined, digits: undefined });
    expect(list(["uno", "dos", "tres"])).toBe("uno, dos y tres");
    expect(list(["uno", "dos"], "or")).toBe("uno o dos");
  });

  it("writes a label in the middle of a sentence small, and an abbreviation as it is", () => {
    const { inSentence } = localeOf({ language: "en", direction: undefined, digits: undefined });
    expect(inSentence("Street level")).toBe("street level");
    expect(inSentence("NGO partner")).toBe("NGO partner");
  });
});

describe("the publisher's own words", () => {
  it("take the place of the interface's, and only where it has such a line", () => {
    const site = { language: "en", direction: undefined, digits: undefined };
    const own = { frame: { skip: "Go on", constructor: "x" }, nothing: { at: "all" } };
    const locale = localeOf(site, own);
    expect(locale.t("frame.skip")).toBe("Go on");
    expect(locale.t("frame.dark")).toBe("Dark");
    expect(Object.keys(locale.catalogue)).not.toContain("nothing");
    expect(Object.hasOwn(locale.catalogue.frame, "constructor")).toBe(false);
  });
});
