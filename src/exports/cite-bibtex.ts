import type { Locale } from "../locales/locale.ts";
import { type Work, oneLine } from "./work.ts";

/**
 * Writes a BibTeX entry. Titles and names stand in double braces, so that no style changes their capitals, takes a
 * name apart or splits it at "and".
 */
export function writeBibtex(work: Work, { t }: Locale): string {
  const { authors, title, issued, form, within, locator, publishers, site, url } = work;
  const [year, month] = issued?.split("-") ?? [];
  const note = [
    form,
    within && oneLine(t("citation.within", { title: within })),
    locator,
    issued ? undefined : t("citation.noDate"),
  ];
  const fields = [
    ["author", `{${authors.map((name) => `{${escapeBibtex(name)}}`).join(" and ")}}`],
    ["title", `{{${escapeBibtex(title)}}}`],
    ["year", year && `{${year}}`],
    ["month", month && MONTHS[Number(month) - 1]],
    [
      "publisher",
      publishers.length > 0 && `{${publishers.map((name) => `{${escapeBibtex(name)}}`).join(" and ")}}`,
    ],
    ["howpublished", site && `{${escapeBibtex(site)}}`],
    ["note", `{${escapeBibtex(note.filter(Boolean).join(t("punctuation.comma")))}}`],
    ["url", url && `{${url.replace(/[{}\\]/g, encodeURIComponent)}}`],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@misc{${work.key},\n${lines.join("")}}\n`;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Takes the meaning off the characters that TeX reads as commands. A brace becomes a command with no brace of its
 * own left open, because BibTeX counts even braces that stand after a backslash.
 */
function escapeBibtex(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (mark) => COMMANDS[mark] ?? `\\${mark}`);
}

const COMMANDS: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
