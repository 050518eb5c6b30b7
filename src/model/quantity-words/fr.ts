import { numberWordReader } from "./number-reader.ts";
import { at, sharesOf } from "./shares.ts";
import type { QuantityWords } from "./words.ts";

const ONES: Record<string, number> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
};
const TEENS: Record<string, number> = {
  dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19,
}; // prettier-ignore
const TENS: Record<string, number> = {
  vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, septante: 70, huitante: 80, octante: 80, nonante: 90,
}; // prettier-ignore
/** Seventies and nineties are counted on from the ten before: "soixante-douze". */
const LONG_TENS: Record<string, number> = { soixante: 60, "quatre-vingt": 80 };

const below = (tens: Record<string, number>, ends: Record<string, number>) =>
  Object.entries(tens).flatMap(([ten, value]) =>
    Object.entries(ends).map(([end, more]) => [`${ten}-${end}`, value + more] as const),
  );

const NUMBER = numberWordReader({
  belowHundred: Object.fromEntries([
    ...Object.entries({ zéro: 0, un: 1, une: 1, ...ONES, ...TEENS, ...TENS, "quatre-vingts": 80 }),
    ...below({ ...TENS, "quatre-vingt": 80 }, ONES),
    ...below(LONG_TENS, TEENS),
    ...below({ "quatre-vingt": 80 }, { un: 1, une: 1 }),
    ...Object.entries(TENS).flatMap(([ten, value]) =>
      [" et un", " et une", "-et-un", "-et-une"].map((end) => [ten + end, value + 1] as const),
    ),
    ["soixante et onze", 71],
    ["soixante-et-onze", 71],
  ]),
  hundreds: Object.fromEntries([
    ["cent", 100],
    ...Object.entries(ONES).flatMap(([one, value]) =>
      [" cent", " cents", "-cent", "-cents"].map((end) => [one + end, 100 * value] as const),
    ),
  ]),
  thousands: { mille: 1e3 },
  joints: [" ", "-"],
});

export const FRENCH: QuantityWords = {
  scales: {
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    billion: 1e12,
    billions: 1e12,
  },
  marks: { k: 1e3, md: 1e9, mds: 1e9 },
  percent: ["pour cent", "p. cent", "p. 100"],
  percentagePoints: ["points de pourcentage", "point de pourcentage", "pp"],
  points: ["points", "point"],
  per1000: ["pour 1000", "pour mille", "sur 1000", "sur mille"], // prettier-ignore
  per100000: ["pour 100000", "pour cent mille", "pour 100 mille", "sur 100000", "sur cent mille"], // prettier-ignore
  hours: ["heures", "heure", "h"],
  minutes: ["minutes", "minute", "min"],
  times: ["secondes", "jours", "jour", "semaines", "semaine", "mois", "années", "ans", "an"],
  dates: {
    before: ["avant le", "avant la", "avant"],
    after: ["après le", "après la", "après"],
    until: ["jusqu'au", "jusqu’au", "jusqu'en", "jusqu’en", "au plus tard le", "au plus tard en"],
    since: [
      "depuis le",
      "depuis",
      "à partir du",
      "à partir de",
      "à partir d'",
      "à partir d’",
      "dès le",
      "dès",
    ],
    early: ["au début de", "au début d'", "au début d’", "début"],
    mid: ["à la mi-", "la mi-", "mi-"],
    late: ["à la fin de", "à la fin d'", "à la fin d’", "fin"],
    plain: ["le", "en", "au mois de", "au mois d'", "au mois d’"],
  },
  fold: ["fois", "×", "x"],
  before: {
    over: ["plus de", ">"],
    nearly: ["près de", "presque"],
    under: ["moins de", "<"],
    about: ["environ", "autour de", "~", "≈"],
    "at-least": ["au moins", "≥"],
    "at-most": ["au plus", "jusqu'à", "jusqu’à", "≤"],
    exactly: ["exactement"],
  },
  after: { "at-least": ["ou plus", "+"], "at-most": ["ou moins"] },
  rise: ["a augmenté de", "a progressé de"],
  fall: ["a baissé de", "a diminué de", "a reculé de"],
  minus: ["moins"],
  number: NUMBER,
  andHalf: ["et demi", "et demie"],
  half: ["la moitié", "moitié", "un demi", "une demi", "demi"],
  one: ["un", "une"],
  denominators: {
    tiers: 3, quart: 4, quarts: 4,
    ...Object.fromEntries(
      ["cinquième", "sixième", "septième", "huitième", "neuvième", "dixième"].flatMap((nth, index) => [
        [nth, 5 + index],
        [`${nth}s`, 5 + index],
      ]),
    ),
  }, // prettier-ignore
  fractions: [
    [/^le tiers/u, 1, 3],
    [/^le quart/u, 1, 4],
    [/^le cinquième/u, 1, 5],
    [/^le dixième/u, 1, 10],
  ],
  shares: [
    ...sharesOf({
      nearly: "(?:près d(?:e |es )|presque )",
      over: "plus d(?:e |es |['’])",
      under: "moins d(?:e |es |['’])",
      about: "(?:environ |à peu près )?",
      twoThirds: "(?:les )?deux tiers",
      threeQuarters: "(?:les )?trois quarts",
      third: "(?:un|le) tiers",
      quarter: "(?:un|le) quart",
      half: "la moitié",
    }),
    [at("(?:la|une) minorité"), "under half"],
    [at("(?:(?:la|une) majorité|la plupart)"), "over half"],
    [at("(?:la|une) (?:grande|très grande|large|vaste|immense|écrasante) majorité"), "great majority"],
    [at("(?:presque (?:tous|toutes|tout|toute)|la quasi-totalité)"), "nearly all"],
    [at("(?:aucune?|nulle?)"), "none"],
    [at("(?:tous|toutes|chacune?|la totalité|l['’]ensemble)"), "all"],
  ],
  to: ["à"],
  between: ["entre", "de"],
  and: ["et"],
  outOf: ["sur"],
  small: ["le", "la", "les", "un", "une", "de", "des", "du", "en", "au", "aux", "seulement", "d'", "d’", "tous", "toutes", "eux", "elles", "et", "par"], // prettier-ignore
  things: ["total", "personnes", "enfants", "élèves", "écoles", "familles", "femmes", "hommes", "participants", "répondants", "entretiens", "membres", "réponses"], // prettier-ignore
};
