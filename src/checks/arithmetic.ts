import { nameOf } from "../corpus/evaluate.ts";
import type { Cell, Corpus, Dataset, Erratum } from "../corpus/types.ts";
import type { CheckSpec } from "../model/dataset.ts";
import type { Problems } from "../problems/collector.ts";
import { runDeclared } from "./declared.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Every check that a dataset declares holds, or its failing cell is declared as an erratum; and every erratum is
 * confirmed by a check that fails there.
 */
export function checkArithmetic(corpus: Corpus, problems: Problems): void {
  for (const dataset of corpus.datasets) {
    const failed: { check: CheckSpec; verdict: Verdict }[] = [];
    for (const [index, check] of dataset.checks.entries()) {
      const result = runDeclared(check, dataset, corpus);
      if ("fault" in result) {
        problems.add(
          "check-invalid",
          dataset.place,
          `The check \`${check.id}\` ${result.fault}`,
          result.hint,
        );
        continue;
      }
      if (dataset.checks.findIndex((other) => other.id === check.id) < index) {
        problems.add(
          "duplicate-id",
          dataset.place,
          `Two checks have the id \`${check.id}\`.`,
          "Give one of them another id.",
        );
      }
      failed.push(
        ...result.verdicts.filter((verdict) => !verdict.holds).map((verdict) => ({ check, verdict })),
      );
    }
    reportUndeclared(dataset, failed, problems);
    reportUnconfirmed(dataset, failed, problems);
  }
}

function covers(erratum: Erratum, check: CheckSpec, cells: readonly Cell[]): boolean {
  return (
    erratum.check === check.id &&
    cells.some((cell) => `${cell.row}/${cell.column}` === erratum.cell && cell.dataset === erratum.dataset)
  );
}

function reportUndeclared(
  dataset: Dataset,
  failed: { check: CheckSpec; verdict: Verdict }[],
  problems: Problems,
): void {
  for (const { check, verdict } of failed) {
    if (dataset.errata.some((erratum) => covers(erratum, check, verdict.cells))) continue;
    const cell = verdict.cells[0]!;
    problems.add(
      "arithmetic",
      cell.place,
      `${nameOf(cell)}: ${verdict.sentence} (check \`${check.id}\`)`,
      "Correct the cell; where the source prints it so, declare it under `errata` with what the arithmetic gives.",
    );
  }
}

function reportUnconfirmed(
  dataset: Dataset,
  failed: { check: CheckSpec; verdict: Verdict }[],
  problems: Problems,
): void {
  for (const erratum of dataset.errata) {
    const cell = dataset.cells.get(erratum.cell);
    if (!cell) {
      problems.add(
        "unknown-id",
        erratum.place,
        `The erratum names a cell \`${erratum.cell}\` that is not in this table.`,
        "Write row/column.",
      );
    } else if (String(erratum.printed) !== cell.printed && Number(erratum.printed) !== cell.value) {
      problems.add(
        "erratum-unconfirmed",
        erratum.place,
        `The erratum says that ${String(erratum.printed)} is printed, and the cell says ${cell.printed}.`,
        "Keep the cell as printed, and write the same here.",
      );
    } else if (!failed.some(({ check, verdict }) => covers(erratum, check, verdict.cells))) {
      problems.add(
        "erratum-unconfirmed",
        erratum.place,
        `No check named \`${erratum.check}\` fails at ${erratum.cell}.`,
        "Name the check that fails there, or remove the erratum.",
      );
    }
  }
}
