import type { Element } from "hast";
import { h } from "hastscript";
import { PROBLEM_LIST_ID } from "../../model/page-ids.ts";
import type { PlacedProblem } from "./placed-problems.ts";

/** What stands on a page of the live preview at the place of a problem. Editors read it, in English like all that is told of problems. */
export function problemMark({ problem, id, href }: PlacedProblem): Element {
  const { severity, message, hint, file, line, column } = problem;
  const [what, name] =
    severity === "error" ? ["problem-mark", "Problem"] : ["problem-mark.problem-mark--warning", "Warning"];
  const isElsewhere = href !== undefined && !href.endsWith(`#${id}`);
  return h(
    `aside.${what}.no-print`,
    { id, role: "note", ariaLabel: name, tabIndex: -1, lang: "en", dir: "ltr" },
    h("p", h("strong", `${name}: ${message}`), ` ${hint}`),
    h(
      "p.problem-mark__place",
      `${file}, line ${line}, column ${column}. `,
      isElsewhere ? [h("a", { href }, "Where it stands"), " · "] : [],
      h("a", { href: `#${PROBLEM_LIST_ID}` }, "All problems"),
    ),
  );
}
