import type { QuantityWords } from "./words.ts";

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
  hours: ["heures", "heure", "h"],
  minutes: ["minutes", "minute", "min"],
  times: ["secondes", "jours", "jour", "semaines", "semaine", "mois", "années", "ans", "an"],
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
  to: ["à"],
  between: ["entre", "de"],
  and: ["et"],
  outOf: ["sur"],
  small: ["le", "la", "les", "un", "une", "de", "des", "du", "en", "au", "aux", "seulement", "tous", "toutes", "eux", "elles", "et", "par"], // prettier-ignore
  things: ["total", "personnes", "enfants", "élèves", "écoles", "familles", "femmes", "hommes", "participants", "répondants", "membres", "réponses"], // prettier-ignore
};
