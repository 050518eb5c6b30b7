import { numberWordReader } from "./number-reader.ts";
import { at, sharesOf } from "./shares.ts";
import type { QuantityWords } from "./words.ts";

const ONES: Record<string, number> = {
  um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9,
}; // prettier-ignore
const TENS = ["vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa"];

const NUMBER = numberWordReader({
  belowHundred: {
    zero: 0, ...ONES, dez: 10, onze: 11, doze: 12, treze: 13, catorze: 14, quatorze: 14, quinze: 15, dezesseis: 16,
    dezasseis: 16, dezessete: 17, dezassete: 17, dezoito: 18, dezenove: 19, dezanove: 19,
    ...Object.fromEntries(
      TENS.flatMap((ten, index) => [
        [ten, 20 + 10 * index],
        ...Object.entries(ONES).map(([one, value]) => [`${ten} e ${one}`, 20 + 10 * index + value]),
      ]),
    ),
  },
  hundreds: {
    cem: 100, cento: 100,
    ...Object.fromEntries(
      ["duzent", "trezent", "quatrocent", "quinhent", "seiscent", "setecent", "oitocent", "novecent"].flatMap((stem, index) =>
        ["os", "as"].map((end) => [stem + end, 200 + 100 * index]),
      ),
    ),
  },
  thousands: { mil: 1e3 },
  joints: [" e ", " "],
}); // prettier-ignore

export const PORTUGUESE: QuantityWords = {
  scales: { mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9, "mil milhões": 1e9 },
  marks: { mi: 1e6, bi: 1e9 },
  percent: ["por cento"],
  percentagePoints: ["pontos percentuais", "ponto percentual", "p.p.", "pp"],
  points: ["pontos", "ponto"],
  per1000: ["por 1000", "por mil", "por cada 1000", "por cada mil", "a cada 1000", "a cada mil", "em cada 1000", "em cada mil"], // prettier-ignore
  per100000: ["por 100000", "por cem mil", "por 100 mil", "por cada 100000", "por cada cem mil", "por cada 100 mil", "a cada 100000", "a cada 100 mil", "em cada 100000", "em cada 100 mil"], // prettier-ignore
  hours: ["horas", "hora", "h"],
  minutes: ["minutos", "minuto", "min"],
  times: ["segundos", "dias", "dia", "semanas", "semana", "meses", "mês", "anos", "ano"],
  dates: {
    before: ["antes de"],
    after: ["depois de", "após"],
    until: ["até o dia", "até", "o mais tardar em"],
    since: ["desde o dia", "desde", "a partir de"],
    early: ["no início de", "início de", "no começo de", "começo de"],
    mid: ["em meados de", "meados de"],
    late: ["no final de", "final de", "no fim de", "fim de"],
    plain: ["no dia", "a", "em", "o", "durante"],
  },
  fold: ["vezes", "×", "x"],
  before: {
    over: ["mais de", ">"],
    nearly: ["quase", "perto de"],
    under: ["menos de", "<"],
    about: ["cerca de", "aproximadamente", "uns", "umas", "~", "≈"],
    "at-least": ["pelo menos", "no mínimo", "≥"],
    "at-most": ["até", "no máximo", "≤"],
    exactly: ["exatamente"],
  },
  after: { "at-least": ["ou mais", "+"], "at-most": ["ou menos"] },
  rise: ["cresceu", "aumentou", "subiu"],
  fall: ["caiu", "diminuiu", "baixou"],
  minus: ["menos"],
  number: NUMBER,
  andHalf: ["e meio", "e meia"],
  half: ["a metade", "metade", "meio", "meia"],
  one: ["um", "uma"],
  denominators: {
    terço: 3, terços: 3, quarto: 4, quartos: 4, quinto: 5, quintos: 5, sexto: 6, sextos: 6, sétimo: 7, sétimos: 7, oitavo: 8,
    oitavos: 8, nono: 9, nonos: 9, décimo: 10, décimos: 10, "quinta parte": 5, "décima parte": 10,
  }, // prettier-ignore
  fractions: [
    [/^a terça parte/u, 1, 3],
    [/^a quarta parte/u, 1, 4],
    [/^a quinta parte/u, 1, 5],
    [/^a décima parte/u, 1, 10],
  ],
  shares: [
    ...sharesOf({
      nearly: "(?:quase|perto de) ",
      over: "mais d(?:e |os |a )",
      under: "menos d(?:e |os |a )",
      about: "(?:cerca de |aproximadamente )?",
      twoThirds: "(?:os )?dois terços",
      threeQuarters: "(?:os )?três quartos",
      third: "(?:um terço|(?:a|uma) terça parte)",
      quarter: "(?:um quarto|(?:a|uma) quarta parte)",
      half: "(?:a )?metade",
    }),
    [at("(?:a|uma) minoria"), "under half"],
    [at("(?:a|uma) (?:maioria|maior parte)"), "over half"],
    [at("(?:a|uma) (?:grande|imensa|ampla|esmagadora) maioria"), "great majority"],
    [at("quase (?:todos|todas|a totalidade)"), "nearly all"],
    [at("(?:nenhum|nenhuma|ninguém)"), "none"],
    [at("(?:todos|todas|a totalidade|cada um|cada uma)"), "all"],
  ],
  to: ["a"],
  between: ["entre", "de"],
  and: ["e"],
  outOf: ["em cada", "de cada", "dos", "das", "de", "em"],
  small: ["o", "a", "os", "as", "um", "uma", "de", "do", "da", "dos", "das", "em", "no", "na", "por", "só", "apenas", "todos", "todas", "eles", "elas", "e"], // prettier-ignore
  things: ["total", "pessoas", "crianças", "alunos", "estudantes", "escolas", "famílias", "mulheres", "homens", "participantes", "membros", "respostas", "refeições"], // prettier-ignore
};
