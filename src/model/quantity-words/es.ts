import { numberWordReader } from "./number-reader.ts";
import { at, sharesOf } from "./shares.ts";
import type { QuantityWords } from "./words.ts";

const TENS = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];
const ONES: Record<string, number> = {
  uno: 1, una: 1, un: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9,
}; // prettier-ignore

const NUMBER = numberWordReader({
  belowHundred: {
    cero: 0, ...ONES, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, dieciseis: 16,
    diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, veintiuno: 21, veintiuna: 21, veintiún: 21, veintidós: 22,
    veintidos: 22, veintitrés: 23, veintitres: 23, veinticuatro: 24, veinticinco: 25, veintiséis: 26, veintiseis: 26,
    veintisiete: 27, veintiocho: 28, veintinueve: 29,
    ...Object.fromEntries(
      TENS.flatMap((ten, index) => [
        [ten, 30 + 10 * index],
        ...Object.entries(ONES).map(([one, value]) => [`${ten} y ${one}`, 30 + 10 * index + value]),
      ]),
    ),
  },
  hundreds: {
    cien: 100, ciento: 100,
    ...Object.fromEntries(
      ["dosc", "tresc", "cuatroc", "quin", "seisc", "setec", "ochoc", "novec"].flatMap((stem, index) =>
        ["ientos", "ientas"].map((end) => [stem + end, 200 + 100 * index]),
      ),
    ),
  },
  thousands: { mil: 1e3 },
  joints: [" "],
}); // prettier-ignore

export const SPANISH: QuantityWords = {
  scales: { mil: 1e3, millón: 1e6, millon: 1e6, millones: 1e6, "mil millones": 1e9, billón: 1e12, billones: 1e12, docena: 12, docenas: 12 }, // prettier-ignore
  marks: { "mill.": 1e6, "mm.": 1e6 },
  percent: ["por ciento", "por cien"],
  percentagePoints: [
    "puntos porcentuales",
    "punto porcentual",
    "puntos de porcentaje",
    "p. p.",
    "p.p.",
    "pp",
  ],
  points: ["puntos", "punto"],
  per1000: ["por 1000", "por mil", "por cada 1000", "por cada mil", "de cada 1000", "de cada mil"], // prettier-ignore
  per100000: ["por 100000", "por cien mil", "por 100 mil", "por cada 100000", "por cada cien mil", "por cada 100 mil"], // prettier-ignore
  hours: ["horas", "hora", "h"],
  minutes: ["minutos", "minuto", "min"],
  times: ["segundos", "días", "día", "semanas", "semana", "meses", "mes", "años", "año", "décadas", "década"],
  dates: {
    before: ["antes del", "antes de"],
    after: ["después del", "después de", "tras el", "tras"],
    until: ["hasta el", "hasta", "a más tardar el", "a más tardar en"],
    since: ["desde el", "desde", "a partir del", "a partir de"],
    early: [
      "a principios de",
      "principios de",
      "a comienzos de",
      "comienzos de",
      "a inicios de",
      "inicios de",
    ],
    mid: ["a mediados de", "mediados de"],
    late: ["a finales de", "finales de", "a fines de", "fines de"],
    plain: ["el día", "el", "en", "durante"],
  },
  fold: ["veces", "vez", "×", "x"],
  before: {
    "just-over": ["poco más de", "algo más de", "un poco más de", "ligeramente más de"],
    over: ["más de", "por encima de", "superior al", "superior a", ">"],
    nearly: ["casi", "cerca de", "prácticamente", "poco menos de", "algo menos de"],
    under: ["menos de", "por debajo de", "inferior al", "inferior a", "<"],
    about: ["alrededor de", "aproximadamente", "en torno al", "en torno a", "unos", "unas", "cerca del", "~", "≈"], // prettier-ignore
    "at-least": ["al menos", "por lo menos", "como mínimo", "no menos de", "un mínimo de", "≥"],
    "at-most": ["hasta", "como máximo", "no más de", "a lo sumo", "un máximo de", "≤"],
    exactly: ["exactamente", "justo"],
  },
  after: { about: ["aproximadamente"], "at-least": ["o más", "como mínimo", "al menos", "+"], "at-most": ["o menos", "como máximo"] }, // prettier-ignore
  rise: ["aumentó en un", "aumentó en", "aumentó un", "aumentó", "aumentaron un", "aumentaron", "creció un", "creció", "crecieron un", "crecieron", "subió un", "subió", "subieron un", "subieron", "un aumento del", "un aumento de", "un incremento del", "un incremento de"], // prettier-ignore
  fall: ["cayó un", "cayó", "cayeron un", "cayeron", "bajó un", "bajó", "bajaron un", "bajaron", "disminuyó en un", "disminuyó un", "disminuyó", "disminuyeron un", "disminuyeron", "se redujo en un", "se redujo un", "se redujeron un", "un descenso del", "un descenso de", "una caída del", "una caída de", "una disminución del", "una disminución de"], // prettier-ignore
  minus: ["menos"],
  number: NUMBER,
  andHalf: ["y medio", "y media"],
  half: ["la mitad", "mitad", "medio", "media"],
  one: ["un", "una"],
  denominators: {
    tercio: 3, tercios: 3, "tercera parte": 3, "terceras partes": 3, cuarto: 4, cuartos: 4, "cuarta parte": 4,
    "cuartas partes": 4, quinto: 5, quintos: 5, "quinta parte": 5, "quintas partes": 5, sexto: 6, sextos: 6,
    "sexta parte": 6, "sextas partes": 6, séptimo: 7, séptimos: 7, "séptima parte": 7, octavo: 8, octavos: 8, "octava parte": 8,
    "octavas partes": 8, noveno: 9, novenos: 9, décimo: 10, décimos: 10, "décima parte": 10, "décimas partes": 10,
  }, // prettier-ignore
  fractions: [
    [/^la tercera parte/u, 1, 3],
    [/^la cuarta parte/u, 1, 4],
    [/^la quinta parte/u, 1, 5],
    [/^la sexta parte/u, 1, 6],
    [/^la décima parte/u, 1, 10],
  ],
  shares: [
    ...sharesOf({
      nearly: "(?:casi|cerca de|prácticamente|poco menos de) ",
      over: "más de ",
      under: "menos de ",
      about: "(?:alrededor de |aproximadamente |en torno a )?",
      twoThirds: "(?:los |las )?dos (?:tercios|terceras partes)",
      threeQuarters: "(?:los |las )?tres (?:cuartos|cuartas partes)",
      third: "(?:un tercio|(?:la|una) tercera parte)",
      quarter: "(?:un cuarto|(?:la|una) cuarta parte)",
      half: "(?:la )?mitad",
    }),
    [at("(?:la|una) minoría"), "under half"],
    [at("(?:la|una) (?:mayoría|mayor parte)"), "over half"],
    [at("(?:la|una) (?:gran|inmensa|amplia|abrumadora) mayoría"), "great majority"],
    [at("casi (?:todos|todas|todo|toda|la totalidad)"), "nearly all"],
    [at("(?:ninguno|ninguna|ningún|nadie)"), "none"],
    [at("(?:todos|todas|todo el mundo|la totalidad|cada uno|cada una)"), "all"],
  ],
  to: ["al", "a los", "a las", "a un", "a"],
  between: [
    "entre el",
    "entre los",
    "entre las",
    "entre un",
    "entre",
    "del",
    "de los",
    "de las",
    "de un",
    "de",
  ],
  and: ["y el", "y los", "y las", "y un", "y"],
  outOf: ["de cada", "de entre", "de los", "de las", "de un total de", "de"],
  small: ["un total de", "un promedio de", "una media de", "en total", "el", "la", "los", "las", "un", "una", "de", "del", "en", "por", "para", "con", "solo", "sólo", "solamente", "todos", "todas", "ellos", "ellas", "y", "que", "se", "sus", "su", "nuestros", "nuestras", "estos", "estas", "esos", "esas", "otros", "otras", "cada", "al", "a"], // prettier-ignore
  things: ["total", "personas", "persona", "niños", "niñas", "jóvenes", "adultos", "estudiantes", "alumnos", "alumnas", "docentes", "maestros", "maestras", "profesores", "profesoras", "escuelas", "centros", "familias", "hogares", "padres", "madres", "mujeres", "hombres", "participantes", "encuestados", "encuestadas", "entrevistados", "miembros", "socios", "socias", "organizaciones", "empresas", "comunidades", "municipios", "ciudades", "países", "proyectos", "programas", "entrevistas", "reuniones", "respuestas", "menciones", "informes", "documentos", "casos", "muestra", "población", "encuesta", "grupo", "grupos"], // prettier-ignore
};
