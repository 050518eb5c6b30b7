/**
 * What a heading says that its line is, in the languages that quantities are read in. A heading only proposes: whether a
 * line is what its heading says, the numbers decide.
 */
export type Role = "total" | "difference" | "growth" | "share" | "cumulative" | "average" | "base";

/** What a heading may mean; a share of a total is no total, and an overall average neither. */
export function rolesOf(label: string): ReadonlySet<Role> {
  const folded = label.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  const found = new Set(ROLES.filter(([, pattern]) => pattern.test(folded)).map(([role]) => role));
  if (
    ["share", "average", "difference", "growth", "cumulative", "base"].some((role) => found.has(role as Role))
  )
    found.delete("total");
  if (/[%]|per ?cent|prozent/.test(folded)) found.add("share");
  return found;
}

/** Whether a heading says that its numbers are percentages. */
export function saysPercent(label: string): boolean {
  return /%|\bper ?cent|\bpct\b|prozent|pour ?cent|por ?cento|por ?ciento/i.test(label);
}

/** Whether a heading says that numbers were rounded: then whole numbers are not exact. */
export function saysRounded(label: string): boolean {
  return /thousand|million|billion|\bmn\b|\bbn\b|\b000s?\b|rounded|tausend|millionen|milliarden|tsd|mio|mrd|gerundet|milliers|millones|milhões|\p{Sc}|\b(?:eur|usd|gbp|km|kg|tonnes?|hectares?|ha)\b/iu.test(
    label,
  );
}

/** Whether a heading stands for all that the others leave out, such as those who gave no answer. */
export function saysRest(label: string): boolean {
  return REST.test(label.toLowerCase().replaceAll("’", "'"));
}

const REST =
  /don'?t know|do not know|unsure|not sure|no answer|no opinion|not applicable|not stated|unknown|missing|refused|\b(?:other|others|none|na|n\/a|dk)\b|weiß nicht|keine angabe|sonstige|andere|ne sait pas|sans réponse|autres?|no sabe|ns\/nc|otros?|não sabe|outros?/;

/** Whether a heading is of a figure that says how values are spread, beside which a mean is no mean of what stands there. */
export function saysSpread(label: string): boolean {
  return SPREAD.test(label.toLowerCase());
}

const SPREAD =
  /^(?:sd|se|std\.?|st\.? ?dev\.?|min\.?|max\.?|iqr|q[1-4]|p\d{1,2})$|deviation|standard error|minimum|maximum|lowest|highest|quartile|percentile|variance|abweichung|écart-type|desviación|desvio/;

/** Whether a heading counts what may be met in several places, and is one: visitors, users, households. */
export function countsOnce(label: string): boolean {
  return ONCE.test(label.toLowerCase());
}

const EDGE = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;

function words(...alternatives: string[]): RegExp {
  return new RegExp(`${EDGE}(?:${alternatives.join("|")})${END}`, "u");
}

const ONCE = words(
  "unique", "distinct", "different", "unduplicated", "visitors?", "users?", "individuals?", "clients?", "customers?",
  "households?", "families", "borrowers?", "donors?", "reached", "besucher(?:innen)?", "nutzer(?:innen)?", "haushalte",
  "kunden", "visiteurs", "ménages", "visitantes", "hogares",
); // prettier-ignore

const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    "total",
    new RegExp(
      `^(?:(?:grand|sub|sub-|overall) ?totals?|totals?|sum|sums|all|overall|together|altogether|both|combined|insgesamt|gesamt|summe|zusammen|alle|ensemble|tous|toutes|todos|todas|suma|soma)${END}|${EDGE}(?:sub-?)?(?:total|totals|totaux|totales|totais|insgesamt|summe)$`,
      "u",
    ),
  ],
  [
    "difference",
    words(
      "differences?", "diff\\.?", "changes?", "gains?", "increase", "decrease", "net", "balance", "gap", "variance",
      "surplus", "deficit", "less", "minus", "points", "pp", "differenz", "unterschied", "veränderung", "änderung",
      "saldo", "zunahme", "abnahme", "différence", "écart", "solde", "variation", "diferencia", "variación", "cambio",
      "diferença", "variação",
    ),
  ],
  [
    "growth",
    words(
      "growth", "changes?", "increase", "decrease", "wachstum", "veränderung", "zuwachs", "croissance", "évolution",
      "variation", "crecimiento", "variación", "crescimento", "variação",
    ),
  ],
  ["share", words("shares?", "percent", "per cent", "percentages?", "pct", "proportion", "rate", "anteile?", "prozent", "quote", "part", "pourcentage", "taux", "porcentaje", "cuota", "tasa", "percentagem", "porcentagem", "taxa")],
  ["cumulative", words("cumulative", "cumulated", "cum\\.?", "running", "to date", "kumuliert", "kumulativ", "cumul", "cumulée?", "acumulad[oa]")],
  ["average", words("averages?", "avg\\.?", "means?", "ø", "median", "durchschnitt", "mittel", "mittelwert", "moyenne", "media", "promedio", "média")],
  ["base", words("n", "base", "bases", "unweighted base", "sample", "sample size", "respondents", "basis", "stichprobe", "effectif", "muestra", "amostra")],
]; // prettier-ignore
