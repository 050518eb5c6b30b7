import type { QuantityWords } from "./words.ts";

export const PORTUGUESE: QuantityWords = {
  scales: { mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9, "mil milhões": 1e9 },
  marks: { mi: 1e6, bi: 1e9 },
  percent: ["por cento"],
  percentagePoints: ["pontos percentuais", "ponto percentual", "p.p.", "pp"],
  points: ["pontos", "ponto"],
  hours: ["horas", "hora", "h"],
  minutes: ["minutos", "minuto", "min"],
  times: ["segundos", "dias", "dia", "semanas", "semana", "meses", "mês", "anos", "ano"],
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
  to: ["a"],
  between: ["entre", "de"],
  and: ["e"],
  outOf: ["em cada", "de cada", "dos", "das", "de", "em"],
  small: ["o", "a", "os", "as", "um", "uma", "de", "do", "da", "dos", "das", "em", "no", "na", "por", "só", "apenas", "todos", "todas", "eles", "elas", "e"], // prettier-ignore
  things: ["total", "pessoas", "crianças", "alunos", "estudantes", "escolas", "famílias", "mulheres", "homens", "participantes", "membros", "respostas", "refeições"], // prettier-ignore
};
