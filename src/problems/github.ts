import { type Problem, sortProblems } from "./problem.ts";

/** Prints problems as GitHub workflow commands, which GitHub shows beside the line. Format: GitHub Docs, "Workflow commands". */
export function formatForGithub(problems: readonly Problem[]): string {
  return sortProblems(problems)
    .map(({ severity, file, line, column, rule, message, hint }) => {
      const properties = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
      return `::${severity} ${properties}::${escapeData(`${message}\n${hint}`)}`;
    })
    .join("\n");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
