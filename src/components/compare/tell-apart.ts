import type { Locale } from "../../locales/locale.ts";

/**
 * Two titles as what they share and what tells them apart, word by word:
 *
 *     "Trust, as teachers see it", "Trust, as parents see it" → "Trust: teachers / parents", "Teachers" and "Parents"
 *
 * Where a title has nothing of its own, both stay whole.
 */
export function tellApart(
  a: string,
  b: string,
  { t, tag }: Locale,
): { title: string; labels: readonly [string, string] } {
  const [one, other] = [a.split(" "), b.split(" ")];
  const start = one.findIndex((word, index) => word !== other[index]);
  const shortest = Math.min(one.length, other.length);
  let end = 0;
  while (start >= 0 && end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const own = [one, other].map((words) => words.slice(start, words.length - end).join(" "));
  if (start < 0 || own.includes("")) return { title: `${a} / ${b}`, labels: [a, b] };
  const shared = one
    .slice(0, start)
    .join(" ")
    .replace(/[,،][^,،]*$/, "")
    .replace(/[\s:,،]+$/, "");
  const told = own.join(" / ");
  return {
    title: shared ? t("punctuation.labeled", { label: shared, text: told }) : told,
    labels: [capital(own[0]!, tag), capital(own[1]!, tag)],
  };
}

function capital(text: string, tag: string): string {
  return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
}
