import { readNumberWords } from "../number-words.ts";
import type { QuantityWords } from "./words.ts";

export const ENGLISH: QuantityWords = {
  scales: {
    hundred: 100, dozen: 12, thousand: 1e3, million: 1e6, millions: 1e6, billion: 1e9, billions: 1e9, trillion: 1e12,
    lakh: 1e5, lakhs: 1e5, crore: 1e7, crores: 1e7,
  }, // prettier-ignore
  marks: { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, mm: 1e6, b: 1e9, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12 },
  percent: ["percent", "per cent", "per-cent", "pct", "pct.", "pc", "p.c."],
  percentagePoints: ["percentage points", "percentage point", "percentage-points", "percentage-point", "percent points", "percent point", "pp", "pps", "ppt", "ppts", "p.p."], // prettier-ignore
  points: ["points", "point", "pts", "pts.", "pt"],
  per1000: ["per 1000", "per thousand", "in every 1000", "for every 1000", "in every thousand", "per mille", "per mil", "permille"], // prettier-ignore
  per100000: ["per 100000", "per hundred thousand", "in every 100000", "for every 100000"], // prettier-ignore
  hours: ["hours", "hour", "hrs", "hrs.", "hr", "hr.", "h"],
  minutes: ["minutes", "minute", "mins", "mins.", "min", "min."],
  times: ["seconds", "second", "secs", "sec", "days", "day", "weeks", "week", "months", "month", "years", "year", "decades", "decade"], // prettier-ignore
  dates: {
    before: ["before", "earlier than", "prior to"],
    after: ["after", "later than"],
    until: ["by", "until", "till", "up to", "on or before", "no later than", "not later than"],
    since: ["since", "from", "on or after", "no earlier than", "not earlier than"],
    early: [
      "early in",
      "early",
      "the beginning of",
      "the start of",
      "at the beginning of",
      "at the start of",
    ],
    mid: ["mid-", "mid", "the middle of", "in the middle of"],
    late: ["late in", "late", "the end of", "at the end of"],
    plain: ["on", "in", "during", "the"],
  },
  fold: ["times", "x", "×", "fold", "-fold"],
  before: {
    "just-over": ["just over", "slightly over", "slightly more than", "a little over", "a little more than", "just more than", "just above"], // prettier-ignore
    over: ["more than", "greater than", "higher than", "well over", "over", "above", "upwards of", ">"],
    nearly: ["nearly", "almost", "close to", "just under", "just below", "not quite", "slightly under", "slightly less than", "slightly fewer than", "approaching"], // prettier-ignore
    under: ["less than", "fewer than", "lower than", "well under", "under", "below", "<"],
    about: ["about", "around", "roughly", "approximately", "approx.", "approx", "circa", "ca.", "ca", "c.", "some", "an estimated", "~", "≈"], // prettier-ignore
    "at-least": ["at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of", "≥", ">="], // prettier-ignore
    "at-most": ["at most", "up to", "as many as", "as much as", "no more than", "not more than", "a maximum of", "≤", "<="], // prettier-ignore
    exactly: ["exactly", "precisely"],
  },
  after: {
    about: ["or so"],
    "at-least": ["or more", "or above", "or over", "and over", "and above", "+", "plus"],
    "at-most": ["or fewer", "or less", "or under", "or below", "at most"],
  },
  rise: ["grew by", "grew", "rose by", "rose", "increased by", "increased", "gained", "climbed by", "up by", "up", "an increase of", "a rise of", "a gain of", "growth of"], // prettier-ignore
  fall: ["fell by", "fell", "dropped by", "dropped", "declined by", "declined", "decreased by", "decreased", "shrank by", "shrank", "lost", "down by", "down", "a decrease of", "a decline of", "a drop of", "a fall of", "a loss of", "decline by"], // prettier-ignore
  minus: ["minus", "negative"],
  to: ["to"],
  between: ["between", "from"],
  and: ["and"],
  outOf: ["in every", "out of every", "out of the", "out of", "of every", "of the", "of all", "of", "in"],
  small: ["a total of", "an average of", "a mean of", "a median of", "fully", "in total", "overall", "altogether", "together", "the", "a", "an", "only", "just", "all", "another", "by", "of", "in", "from", "since", "for", "at", "with", "on", "and", "per", "each", "every", "those", "these", "them", "us", "who", "that", "which", "were", "was", "are", "is", "our", "their", "its", "his", "her", "this", "different", "local", "new"], // prettier-ignore
  things: ["people", "persons", "person", "adults", "children", "women", "men", "girls", "boys", "parents", "families", "households", "students", "pupils", "teachers", "staff", "workers", "employees", "members", "residents", "patients", "users", "visitors", "volunteers", "respondents", "participants", "partners", "interviewees", "responses", "answers", "replies", "schools", "organizations", "organisations", "companies", "businesses", "communities", "places", "sites", "towns", "cities", "districts", "states", "countries", "projects", "programs", "programmes", "grants", "interviews", "meetings", "visits", "mentions", "documents", "pages", "reports", "items", "cases", "total", "whole", "sample", "survey", "population", "group", "groups", "time", "budget", "cost", "costs"], // prettier-ignore
  number: readNumberWords,
  andHalf: ["and a half"],
  half: ["half"],
  one: ["a", "an"],
  denominators: {
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
    twelfth: 12,
    twelfths: 12,
    twentieth: 20,
    twentieths: 20,
    hundredth: 100,
    hundredths: 100,
  },
  shares: [
    [/^(nearly|almost|close to) two[- ]thirds/, "nearly two-thirds"],
    [/^(over|more than) two[- ]thirds/, "over two-thirds"],
    [/^(less|fewer) than two[- ]thirds/, "under two-thirds"],
    [/^(about )?two[- ]thirds/, "two-thirds"],
    [/^(nearly|almost|close to) three[- ](quarters|fourths)/, "nearly three-quarters"],
    [/^(over|more than) three[- ](quarters|fourths)/, "over three-quarters"],
    [/^(less|fewer) than three[- ](quarters|fourths)/, "under three-quarters"],
    [/^(about )?three[- ](quarters|fourths)/, "three-quarters"],
    [/^(over|more than) (a|one)[- ]third/, "over a third"],
    [/^((less|fewer) than|under) (a|one)[- ]third/, "under a third"],
    [/^(about )?(a|one)[- ]third/, "a third"],
    [/^(over|more than) (a|one)[- ]quarter/, "over a quarter"],
    [/^((less|fewer) than|under) (a|one)[- ]quarter/, "under a quarter"],
    [/^(about )?(a|one)[- ]quarter/, "a quarter"],
    [/^(nearly|almost|close to) (a |one[- ])?half/, "nearly half"],
    [/^(((less|fewer) than|under) (a |one[- ])?half|a minority|the minority)/, "under half"],
    [/^((more than|over) (a |one[- ])?half|most|a majority|the majority)/, "over half"],
    [/^((the|an) )?(overwhelming|great|vast) majority/, "great majority"],
    [/^(nearly|almost) (all|every|everyone)/, "nearly all"],
    [/^(about )?(a |one[- ])?half/, "half"],
    [/^(none|not one|no one|nobody)/, "none"],
    [/^(all|everyone|every|each)/, "all"],
  ],
};
