import { type CalendarUnit, type Days, dayOf, daysOf, formatCalendar, writeIso } from "./calendar.ts";
import { isPartialDate } from "./dates.ts";
import { escapePattern } from "./escape-pattern.ts";
import { dateFormat, kept } from "./formats.ts";
import { foldNumbers } from "./numerals.ts";
import { quantityWords } from "./quantity-words/by-language.ts";
import type { DateWords } from "./quantity-words/words.ts";
import { small } from "./small-letters.ts";

/** A day or a month that a text is held against: the value of a cell, or the mean of several. */
export interface HeldDate {
  value: number;
  unit: CalendarUnit;
  isComputed: boolean;
}

/**
 * Whether a text says the day or the month of a cell, at the precision written: "14 March 2019", "March 2019" and "2019" are
 * all said of 2019-03-14, and so is "14 March", in the cell's year. Words before it open or narrow it: "before April 2019",
 * "since 2019", "mid-March". A text that says more than the cell, a day of a month, differs.
 *
 * Undefined where the text is no date to its end, or one that can be read in two ways, as "3/4/2019" in English.
 */
export function saysDate(text: string, held: HeldDate, language: string): "agrees" | "differs" | undefined {
  const { value, unit, isComputed } = held;
  // What the site itself writes, in languages whose dates have another form too.
  if (fold(text) === fold(formatCalendar(value, unit, language))) return "agrees";
  const said = readDate(text, language, Number(writeIso(value, unit).slice(0, 4)));
  if (!said) return undefined;
  const { low, high } = daysOf(value, unit);
  // The mean of two days may lie between them: each is as near.
  if (isComputed) return said.low <= high + 0.5 && said.high >= low - 0.5 ? "agrees" : "differs";
  return said.low <= low && said.high >= high ? "agrees" : "differs";
}

/** The days of a sentence, with their years or without, each as it stands there: "14 March 2019", "March 14". */
export function findDays(sentence: string, language: string): string[] {
  const folded = foldNumbers(sentence);
  return [...small(folded).matchAll(formsOf(language).anyDay)].map(({ 0: found, index }) =>
    folded.slice(index, index + found.length),
  );
}

/** The days that a text stands for; a day or a month without its year is one of `year`. */
function readDate(text: string, language: string, year: number): Days | undefined {
  let rest = fold(text).replace(/[.,;:!?]+$/, "");
  const { phrases, weekdays } = formsOf(language);
  const turns: Turn[] = [];
  for (;;) {
    const phrase = phrases.find(([, pattern]) => pattern.test(rest));
    if (!phrase) break;
    rest = rest.replace(phrase[1], "").trimStart();
    if (phrase[0] !== "plain") turns.unshift(phrase[0]);
  }
  const weekday = weekdays.findIndex((pattern) => pattern.test(rest));
  const days = readPlain(weekday < 0 ? rest : rest.replace(weekdays[weekday]!, ""), language, year);
  if (days && weekday >= 0 && !isOn(days, weekday)) return NEVER;
  // Whether the end of March is over before "the end of March" is anybody's guess.
  if (turns.length > 1 && turns.some((turn) => turn === "before" || turn === "after")) return undefined;
  return turns.reduce<Days | undefined>((found, turn) => found && turned(found, turn), days);
}

type Turn = Exclude<keyof DateWords, "plain">;

/** A day that no calendar has: a Monday that is a Tuesday. */
const NEVER: Days = { low: Infinity, high: -Infinity };

function isOn({ low, high }: Days, weekday: number): boolean {
  // 1 January 1970 was a Thursday.
  return low === high && (((low + 4) % 7) + 7) % 7 === weekday;
}

/** What the words before a date make of it. */
function turned({ low, high }: Days, phrase: Turn): Days | undefined {
  switch (phrase) {
    case "before":
      return { low: -Infinity, high: low - 1 };
    case "after":
      return { low: high + 1, high: Infinity };
    case "until":
      return { low: -Infinity, high };
    case "since":
      return { low, high: Infinity };
    default: {
      // A day has no thirds. Those of a month end with its 10th and its 20th day, those of a year with April and August.
      if (low === high) return undefined;
      const third = (high - low + 1) / 3;
      const [first, second] = third > 11 ? [120, 243] : [10, 20];
      if (phrase === "early") return { low, high: low + first - 1 };
      return phrase === "mid" ? { low: low + first, high: low + second - 1 } : { low: low + second, high };
    }
  }
}

function readPlain(text: string, language: string, year: number): Days | undefined {
  const { months, order, dayFirst, monthFirst, monthOnly } = formsOf(language);
  const iso =
    /^\d{4}(?:-\d{2}){0,2}$/.test(text) && isPartialDate(text) ? text.split("-").map(Number) : undefined;
  if (iso) return stretch(iso[0]!, iso[1], iso[2]);
  const named = (dayFirst.exec(text) ?? monthFirst.exec(text) ?? monthOnly.exec(text))?.groups;
  if (named) {
    const month = months.findIndex((names) => names.includes(named["month"]!)) + 1;
    return stretch(Number(named["year"] ?? year), month, named["day"] ? Number(named["day"]) : undefined);
  }
  const parts = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!parts) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const isDayFirst = order ?? (first > 12 ? true : second > 12 ? false : first === second || undefined);
  if (isDayFirst === undefined) return undefined;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return stretch(Number(parts[4]), month, day);
}

/** A year, a month of it or a day; undefined where the calendar has none such. */
function stretch(year: number, month?: number, day?: number): Days | undefined {
  if (month === undefined) return { low: dayOf(year, 1, 1), high: dayOf(year, 12, 31) };
  if (month < 1 || month > 12) return undefined;
  const days = { low: dayOf(year, month, 1), high: dayOf(year, month + 1, 0) };
  if (day === undefined) return days;
  const one = days.low + day - 1;
  return day >= 1 && one <= days.high ? { low: one, high: one } : undefined;
}

/** The ways in which a language writes dates, over folded text. */
const formsOf = kept((language: string) => {
  const months = Array.from({ length: 12 }, (_, index) => namesOf(Date.UTC(1970, index), "month", language));
  const names = alternatives(months.flat());
  const day = String.raw`(?<day>\d{1,2})(?:\.|[oa](?!\p{L})|er|st|nd|rd|th)?`;
  const month = String.raw`(?<month>${names})\.?`;
  const joint = String.raw`(?:[ /-](?:of |de |do |del |the )?)`;
  const year = String.raw`(?:,? ?(?:of |de |del )?(?<year>\d{4}))`;
  const dayFirst = String.raw`${day}${joint}${month}${year}?`;
  const monthFirst = String.raw`${month} (?:the )?${day}(?:,? (?<year>\d{4}))?`;
  const edges = (form: string) => String.raw`(?<![\p{L}\p{N}])${form}(?![\p{L}\p{N}%]|[.,]\d)`;
  const unnamed = (form: string) => form.replaceAll(/\?<(?:day|month|year)>/g, "?:");
  return {
    months,
    order: dayComesFirst(language),
    dayFirst: new RegExp(`^${dayFirst}$`, "u"),
    monthFirst: new RegExp(`^${monthFirst}$`, "u"),
    monthOnly: new RegExp(`^${month}${year}?$`, "u"),
    // "In March 10 people moved" has no 10th of March.
    anyDay: new RegExp(
      [String.raw`\d{4}-\d{2}-\d{2}`, unnamed(dayFirst), String.raw`${unnamed(monthFirst)}(?! ?\p{L})`]
        .map(edges)
        .join("|"),
      "gu",
    ),
    weekdays: Array.from(
      { length: 7 },
      // 4 January 1970 was a Sunday.
      (_, index) => {
        const days = alternatives(namesOf(Date.UTC(1970, 0, 4 + index), "weekday", language));
        return new RegExp(String.raw`^(?:${days})\.?,? (?:the |den |le )?`, "u");
      },
    ),
    phrases: phrasesOf(quantityWords(language).dates),
  };
});

function phrasesOf(words: DateWords | undefined): [keyof DateWords, RegExp][] {
  const all = (Object.entries(words ?? {}) as [keyof DateWords, string[]][]).flatMap(([phrase, list]) =>
    list.map((word) => [phrase, fold(word)] as const),
  );
  return all
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([phrase, word]) => [
      phrase,
      new RegExp(`^${escapePattern(word)}${/[-'’]$/.test(word) ? "" : "(?:[ -]|$)"}`, "u"),
    ]);
}

/** What a language calls a month or a day of the week, as it stands alone and in a date, long and short. */
function namesOf(time: number, part: "month" | "weekday", language: string): string[] {
  // Arabic has two sets of names for months.
  const tags = language.startsWith("ar") ? [language, "ar-EG", "ar-SY"] : [language];
  const names = tags.flatMap((tag) =>
    (["long", "short"] as const).flatMap((form) => {
      const alone = { [part]: form, timeZone: "UTC" } as const;
      const formats = [
        alone,
        { ...alone, year: "numeric", month: "long", day: "numeric", [part]: form } as const,
      ];
      return formats.flatMap(
        (options) =>
          dateFormat(tag, options)
            .formatToParts(time)
            .find(({ type }) => type === part)?.value ?? [],
      );
    }),
  );
  const british = part === "month" && language.startsWith("en") && names.includes("Sep") ? ["Sept"] : [];
  return [...new Set([...names, ...british].map((name) => fold(name).replace(/\.$/, "")))];
}

/** Whether "3/4" is a day before its month; undefined where English does not say which. */
function dayComesFirst(language: string): boolean | undefined {
  if (language === "en") return undefined;
  const parts = dateFormat(language, { year: "numeric", month: "numeric", day: "numeric" }).formatToParts(0);
  const place = (type: string) => parts.findIndex((part) => part.type === type);
  return place("day") < place("month");
}

function alternatives(names: readonly string[]): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join("|");
}

function fold(text: string): string {
  return small(foldNumbers(text));
}
