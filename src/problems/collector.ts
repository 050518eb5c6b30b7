import type { Place, Problem } from "./problem.ts";
import { type RuleId, rules } from "./rules.ts";

/** Gathers problems; severity comes from the table of rules. */
export class Problems {
  readonly all: Problem[] = [];
  /** Places that belong to a fault that is told elsewhere, so that nothing is told of them again. */
  readonly alsoAtFault: Place[] = [];

  add(rule: RuleId, place: Place, message: string, hint: string): void {
    this.all.push({ rule, severity: rules[rule].severity, ...pick(place), message, hint });
  }
}

// A caller's place may be an entity with more on it; a problem carries the four fields alone.
function pick({ file, line, column, length }: Place): Place {
  return { file, line, column, ...(length ? { length } : {}) };
}
