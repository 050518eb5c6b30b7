import type { QuantityWords } from "./words.ts";

export const GERMAN: QuantityWords = {
  scales: {
    hundert: 100, dutzend: 12, tausend: 1e3, million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9, billion: 1e12,
    billionen: 1e12,
  }, // prettier-ignore
  marks: { "tsd.": 1e3, tsd: 1e3, "mio.": 1e6, mio: 1e6, "mrd.": 1e9, mrd: 1e9, "bio.": 1e12 },
  percent: ["prozent", "v. h.", "v.h."],
  percentagePoints: ["prozentpunkte", "prozentpunkten", "prozentpunkt", "pp"],
  points: ["punkte", "punkten", "punkt"],
  hours: ["stunden", "stunde", "std.", "h"],
  minutes: ["minuten", "minute", "min.", "min"],
  times: ["sekunden", "sekunde", "tage", "tagen", "tag", "wochen", "woche", "monate", "monaten", "monat", "jahre", "jahren", "jahr"], // prettier-ignore
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
  to: ["bis"],
  between: ["zwischen", "von"],
  and: ["und"],
  outOf: ["von", "der"],
  small: ["der", "die", "das", "den", "dem", "des", "von", "aller", "alle", "allen", "insgesamt", "nur", "in", "im", "ihnen", "um", "und", "je", "pro"], // prettier-ignore
  things: ["gesamtheit", "menschen", "personen", "befragten", "befragte", "kinder", "kindern", "schüler", "schülern", "schulen", "eltern", "frauen", "männer", "teilnehmende", "mitglieder"], // prettier-ignore
};
