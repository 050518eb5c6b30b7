import { resolve } from "node:path";
import { auditTable } from "../audit/audit-table.ts";
import type { Notation } from "../tables/printed-number.ts";
import { readAuditFile } from "../audit/read-file.ts";
import { type AuditProblem, tellFinding, tellRemark, tellUnreadable } from "../audit/tell.ts";
import { Unreadable } from "../tables/unreadable.ts";
import { formatForGithub } from "../problems/github.ts";
import { formatAsJson } from "../problems/json.ts";
import { hasErrors } from "../problems/problem.ts";
import { formatProblems } from "../problems/terminal.ts";
import type { Request } from "./arguments.ts";
import { readBytes } from "./read-bytes.ts";
import { type Effects, FOUND_ERRORS, OK, WRONG_USAGE } from "./effects.ts";

/** `audit`: says what does not hold in the tables of files; exit code 1 where something does not, or cannot be read. */
export async function run({ words, values, flags }: Request, effects: Effects): Promise<number> {
  if (values["base"] !== undefined && !flags.has("unweighted")) {
    effects.err(
      "--base says nothing of percentages that may be weighted. Write --unweighted --base n, or leave it out.",
    );
    return WRONG_USAGE;
  }
  const asked: Asked = {
    ...(flags.has("unweighted")
      ? { unweighted: values["base"] ? { base: Number(values["base"]) } : {} }
      : {}),
    ...(values["decimal"] ? { notation: values["decimal"] as Notation } : {}),
  };
  const audits = await Promise.all(words.map((file) => auditFile(file, asked, effects)));
  const problems = audits.flatMap((audit) => audit.problems);
  const sources = new Map(
    audits.flatMap(({ file, source }) => (source === undefined ? [] : [[file, source] as const])),
  );
  const { format } = values;
  if (format === "json") effects.out(formatAsJson(problems));
  else if (format === "github") effects.out(formatForGithub(problems));
  else {
    if (problems.length > 0) effects.out(`${formatProblems(problems, sources)}\n`);
    effects.out(audits.flatMap(({ said }) => said).join("\n") || "No table was held.");
  }
  return hasErrors(problems) ? FOUND_ERRORS : OK;
}

interface Asked {
  unweighted?: { base?: number };
  notation?: Notation;
}

interface FileAudit {
  file: string;
  problems: AuditProblem[];
  /** The text of the file, where it is one, for the lines that are shown. */
  source?: string;
  /** What was held in each table, so that silence can be told from praise. */
  said: string[];
}

async function auditFile(
  file: string,
  { unweighted, notation }: Asked,
  { cwd }: Effects,
): Promise<FileAudit> {
  try {
    const bytes = await readBytes(resolve(cwd, file));
    const { tables, remarks } = await readAuditFile(file, bytes, notation);
    const audits = tables.map((table) => ({ table, ...auditTable(table, unweighted) }));
    return {
      file,
      problems: [
        ...remarks.map((remark) => tellRemark(remark, file)),
        ...audits.flatMap(({ findings }) => findings.map(tellFinding)),
      ],
      ...(/\.(?:csv|tsv|tab|txt|html?|xhtml|ya?ml)$/i.test(file)
        ? { source: new TextDecoder().decode(bytes).replaceAll("\r\n", "\n") }
        : {}),
      said: audits.map(({ table, borneOut }) => sayBorneOut(table.file, table.name, borneOut)),
    };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { file, problems: [tellUnreadable(error, file)], said: [] };
  }
}

function sayBorneOut(
  file: string,
  name: string,
  borneOut: readonly { words: string; places: number }[],
): string {
  const title = name ? `${file}, ${name}` : file;
  if (borneOut.length === 0) return `${title}: its numbers say nothing of each other, so nothing was held.`;
  return [
    `${title}: held was that`,
    ...borneOut.map(({ words, places }) => `  ${words} (it holds in ${places} places)`),
  ].join("\n");
}
