import { describe, expect, it } from "vitest";
import { numberReader } from "../../../src/model/number-tokens.ts";
import { readQuantity } from "../../../src/model/quantity.ts";

/** From, to, unit: worked out by hand from docs/rules/value-differs.md. */
type Reading = [text: string, low: number, high: number, unit: string];

const SPANISH: Reading[] = [
  ["88,8 %", 88.75, 88.85, "percent"],
  ["el 88,8 % de las personas", 88.75, 88.85, "percent"],
  ["1.200", 1199.5, 1200.5, "plain"],
  ["1200", 1199.5, 1200.5, "plain"],
  ["dos", 1.5, 2.5, "plain"],
  ["veintiún niños", 20.5, 21.5, "things"],
  ["treinta y cinco escuelas", 34.5, 35.5, "things"],
  ["ciento veinte entrevistas", 119.5, 120.5, "things"],
  ["mil doscientas personas", 1199.5, 1200.5, "things"],
  ["dos mil quinientos", 2499.5, 2500.5, "plain"],
  ["12 millones de euros", 11_500_000, 12_500_000, "money"],
  ["dos millones y medio", 2_450_000, 2_550_000, "plain"],
  ["medio millón", 475_000, 525_000, "plain"],
  ["dos horas y media", 2.45, 2.55, "hours"],
  ["2 horas y media", 2.45, 2.55, "hours"],
  ["5 puntos porcentuales", 4.5, 5.5, "percentage-points"],
  ["entre 20 y 30 %", 19.5, 30.5, "percent"],
  ["del 20 al 30 %", 19.5, 30.5, "percent"],
  ["al menos 40 %", 40, Infinity, "percent"],
  ["20 o más", 20, Infinity, "plain"],
  ["más de la mitad", 50, 100.01, "share"],
  ["casi dos tercios", 60, 66.67, "share"],
  ["dos tercios", 64, 69, "share"],
  ["tres cuartas partes", 73, 77, "share"],
  ["la tercera parte", 31, 36, "share"],
  ["uno de cada cinco", 17.5, 22.5, "share"],
  ["8 de cada 10", 77.5, 82.5, "share"],
  ["cuatro quintos", 77.5, 82.5, "share"],
  ["la gran mayoría", 80, 100, "share"],
  ["casi todos", 90, 100, "share"],
  ["todas", 100, 100, "share"],
  ["ninguno", 0, 0, "none"],
  ["12 por 1.000", 11.5, 12.5, "per-1000"],
  ["12 por cada mil personas", 11.5, 12.5, "per-1000"],
  ["4,5 por cada 100.000", 4.45, 4.55, "per-100000"],
];

const ARABIC: Reading[] = [
  ["١٢؉", 11.5, 12.5, "per-1000"],
  ["٨٨٫٨٪", 88.75, 88.85, "percent"],
  ["88.8%", 88.75, 88.85, "percent"],
  ["٪٨٨", 87.5, 88.5, "percent"],
  ["بنسبة ٨٨٫٨ في المئة", 88.75, 88.85, "percent"],
  ["١٬٢٠٠", 1199.5, 1200.5, "plain"],
  ["خمسة أشخاص", 4.5, 5.5, "things"],
  ["أحد عشر", 10.5, 11.5, "plain"],
  ["ثلاثة عشر مشاركًا", 12.5, 13.5, "things"],
  ["خمس وعشرون مدرسة", 24.5, 25.5, "things"],
  ["ثلاثمائة وخمسة وستون", 364.5, 365.5, "plain"],
  ["ألف ومئتان", 1199.5, 1200.5, "plain"],
  ["ثلاثة آلاف", 2999.5, 3000.5, "plain"],
  ["١٢ مليون", 11_500_000, 12_500_000, "plain"],
  ["٥ ملايين دولار", 4_500_000, 5_500_000, "money"],
  ["ثلاثة ملايين ونصف", 3_450_000, 3_550_000, "plain"],
  ["نصف مليون", 475_000, 525_000, "plain"],
  ["ساعتان", 1.5, 2.5, "hours"],
  ["١٢ لكل ١٬٠٠٠", 11.5, 12.5, "per-1000"],
  ["12 لكل ألف", 11.5, 12.5, "per-1000"],
  ["4.5 لكل 100,000", 4.45, 4.55, "per-100000"],
  ["ساعتين ونصف", 2.45, 2.55, "hours"],
  ["مليونين", 1_500_000, 2_500_000, "plain"],
  ["شخصان", 1.5, 2.5, "things"],
  ["نقطتين مئويتين", 1.5, 2.5, "percentage-points"],
  ["٥ نقاط مئوية", 4.5, 5.5, "percentage-points"],
  ["بين ٢٠ و٣٠٪", 19.5, 30.5, "percent"],
  ["من ٢٠ إلى ٣٠٪", 19.5, 30.5, "percent"],
  ["ما لا يقل عن ٤٠٪", 40, Infinity, "percent"],
  ["٢٠ أو أكثر", 20, Infinity, "plain"],
  ["أكثر من نصف المشاركين", 50, 100.01, "share"],
  ["ثلثا المشاركين", 64, 69, "share"],
  ["ثُلث", 31, 36, "share"],
  ["ثلاثة أرباع", 73, 77, "share"],
  ["واحد من كل خمسة", 17.5, 22.5, "share"],
  ["٨ من كل ١٠", 77.5, 82.5, "share"],
  ["خمس المدارس", 17.5, 22.5, "share"],
  ["خمس مدارس", 4.5, 5.5, "things"],
  ["الغالبية العظمى", 80, 100, "share"],
  ["جميع المشاركين", 100, 100, "share"],
];

const GERMAN: Reading[] = [
  ["12 je 1.000 Personen", 11.5, 12.5, "per-1000"],
  ["12 pro 1000 Kinder", 11.5, 12.5, "per-1000"],
  ["12 Promille", 11.5, 12.5, "per-1000"],
  ["12 ‰", 11.5, 12.5, "per-1000"],
  ["4,5 auf 100 000", 4.45, 4.55, "per-100000"],
  ["88,8 %", 88.75, 88.85, "percent"],
  ["einundzwanzig Kinder", 20.5, 21.5, "things"],
  ["zweihundertfünf", 204.5, 205.5, "plain"],
  ["tausendzweihundert Personen", 1199.5, 1200.5, "things"],
  ["zwölftausend", 11_999.5, 12_000.5, "plain"],
  ["dreißig", 29.5, 30.5, "plain"],
  ["zweieinhalb Stunden", 2.45, 2.55, "hours"],
  ["anderthalb Millionen", 1_450_000, 1_550_000, "plain"],
  ["eine halbe Million", 475_000, 525_000, "plain"],
  ["mehr als die Hälfte", 50, 100.01, "share"],
  ["fast zwei Drittel der Befragten", 60, 66.67, "share"],
  ["zwei Drittel", 64, 69, "share"],
  ["drei Viertel", 73, 77, "share"],
  ["ein Drittel", 31, 36, "share"],
  ["vier Fünftel", 77.5, 82.5, "share"],
  ["jeder fünfte", 17.5, 22.5, "share"],
  ["acht von zehn", 77.5, 82.5, "share"],
  ["die große Mehrheit", 80, 100, "share"],
  ["fast alle", 90, 100, "share"],
  ["alle Befragten", 100, 100, "share"],
  ["niemand", 0, 0, "none"],
];

const FRENCH: Reading[] = [
  ["12 pour 1 000 personnes", 11.5, 12.5, "per-1000"],
  ["12 pour mille", 11.5, 12.5, "per-1000"],
  ["4,5 pour cent mille", 4.45, 4.55, "per-100000"],
  ["4,5 pour 100 000", 4.45, 4.55, "per-100000"],
  ["4,5 pour cent", 4.45, 4.55, "percent"],
  ["vingt et un enfants", 20.5, 21.5, "things"],
  ["soixante-douze", 71.5, 72.5, "plain"],
  ["quatre-vingt-dix-sept", 96.5, 97.5, "plain"],
  ["deux cent cinq", 204.5, 205.5, "plain"],
  ["mille deux cents personnes", 1199.5, 1200.5, "things"],
  ["deux heures et demie", 2.45, 2.55, "hours"],
  ["deux millions et demi", 2_450_000, 2_550_000, "plain"],
  ["un demi million", 475_000, 525_000, "plain"],
  ["plus de la moitié", 50, 100.01, "share"],
  ["près des deux tiers", 60, 66.67, "share"],
  ["deux tiers", 64, 69, "share"],
  ["trois quarts", 73, 77, "share"],
  ["plus d’un tiers", 33.33, 50, "share"],
  ["quatre cinquièmes", 77.5, 82.5, "share"],
  ["un sur cinq", 17.5, 22.5, "share"],
  ["la grande majorité", 80, 100, "share"],
  ["presque tous", 90, 100, "share"],
  ["toutes", 100, 100, "share"],
  ["aucun", 0, 0, "none"],
];

const PORTUGUESE: Reading[] = [
  ["12 por 1.000", 11.5, 12.5, "per-1000"],
  ["12 a cada mil pessoas", 11.5, 12.5, "per-1000"],
  ["4,5 por 100 mil", 4.45, 4.55, "per-100000"],
  ["4,5 por cem mil pessoas", 4.45, 4.55, "per-100000"],
  ["vinte e uma crianças", 20.5, 21.5, "things"],
  ["cento e vinte", 119.5, 120.5, "plain"],
  ["duzentos e cinco", 204.5, 205.5, "plain"],
  ["mil e duzentas pessoas", 1199.5, 1200.5, "things"],
  ["duas horas e meia", 2.45, 2.55, "hours"],
  ["dois milhões e meio", 2_450_000, 2_550_000, "plain"],
  ["meio milhão", 475_000, 525_000, "plain"],
  ["mais da metade", 50, 100.01, "share"],
  ["quase dois terços", 60, 66.67, "share"],
  ["três quartos", 73, 77, "share"],
  ["um em cada cinco", 17.5, 22.5, "share"],
  ["quatro quintos", 77.5, 82.5, "share"],
  ["a grande maioria", 80, 100, "share"],
  ["quase todos", 90, 100, "share"],
  ["todas", 100, 100, "share"],
  ["ninguém", 0, 0, "none"],
];

describe.each([
  ["de", GERMAN],
  ["fr", FRENCH],
  ["pt", PORTUGUESE],
  ["es", SPANISH],
  ["ar", ARABIC],
] as const)("in %s", (language, readings) => {
  it.each(readings)("%s is read", (text, low, high, unit) => {
    const quantity = readQuantity(text, language);
    expect(quantity?.unit).toBe(unit);
    expect(quantity?.low).toBeCloseTo(low, 6);
    expect(quantity?.high).toBeCloseTo(high, 6);
  });
});

it.each([
  ["es", "88.8%"],
  ["es", "88,8 barcos"],
  ["es", "two-thirds"],
  ["de", "zweizwanzig"],
  ["de", "zwei Drittel und mehr Boote"],
  ["fr", "vingt bateaux"],
  ["pt", "dois três"],
  ["ar", "88,8%"],
  ["ar", "٨٨ سفينة"],
])("in %s, %s is not half read", (language, text) => {
  expect(readQuantity(text, language)).toBeUndefined();
});

it("knows a table's words in Arabic however they are bent", () => {
  expect(readQuantity("٨٨ من السفن الصغيرة", "ar", new Set(["سفن", "صغيرة"]))).toMatchObject({ value: 88 });
});

describe("a number in a text in Arabic", () => {
  const found = (text: string) => numberReader("ar")(text).map((token) => token.text);
  it("counts, whole, in either digits, and joined to a word before it", () => {
    expect(found("٨٨٫٨٪ من المشاركين و١٬٢٠٠ آخرون")).toEqual(["٨٨٫٨٪", "١٬٢٠٠"]);
    expect(found("١٢ مليون دولار أو 40 يورو")).toEqual(["١٢ مليون دولار", "40 يورو"]);
  });

  it("counts nothing where it names a year, a day, a page or a table", () => {
    for (const text of ["في عام ٢٠٢٠", "١٢ مارس ٢٠٢٠", "الجدول ٣ والصفحة ١٢", "٨ من كل ١٠", "الساعة ٩:٣٠"])
      expect(found(text)).toEqual([]);
  });
});
