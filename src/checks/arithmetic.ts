import { nameOf } from "../corpus/query/evaluate.ts";
import type { Cell, Dataset, Erratum } from "../corpus/types.ts";
import type { Problems } from "../problems/collector.ts";
import { checkEach } from "./each.ts";
import { tablesRead } from "./tables-read.ts";
import type { Verdict } from "./verdict.ts";
import { runAll } from "./verdicts.ts";
import { cellIn } from "../model/cell-path.ts";

interface Failure {
  check: string;
  verdict: Verdict;
}

/**
 * Every check of a dataset holds, or its failing cell is declared as an erratum; and every erratum is confirmed by a
 * check that fails there.
 */
export const checkArithmetic = checkEach<Dataset>((corpus) => ({
  things: corpus.datasets,
  reads: ({ checks }) => [
    corpus.site.language,
    ...tablesRead(
      checks.flatMap((check) =>
        check.kind === "equals" ? [check.value] : check.kind === "counted" ? [check.base] : [],
      ),
      corpus,
    ),
  ],
  hold: (dataset, problems) => {
    const failures: Failure[] = [];
    for (const [index, { check, result }] of runAll(dataset, corpus).entries()) {
      if ("fault" in result) {
        if (result.lacksValues && hasUnread(dataset)) continue;
        problems.add(
          "check-invalid",
          dataset.placeOf(["checks", index]),
          `The check \`${check}\` ${result.fault}`,
          result.hint,
        );
        continue;
      }
      if (dataset.checks.findIndex((other) => other.id === check) < index && index < dataset.checks.length) {
        problems.add(
          "duplicate-id",
          dataset.placeOf(["checks", index, "id"]),
          `Two checks have the id \`${check}\`.`,
          "Give one of them another id.",
        );
      }
      failures.push(
        ...result.verdicts.filter((verdict) => !verdict.holds).map((verdict) => ({ check, verdict })),
      );
    }
    reportUndeclared(dataset, failures, problems);
    reportUnconfirmed(dataset, failures, problems);
  },
}));

/** Whether cells could not be read: they are told, and what follows from it is not. */
function hasUnread({ rows, columns, cells }: Dataset): boolean {
  return cells.size < rows.length * columns.length;
}

function covers(erratum: Erratum, { check, verdict }: Failure): boolean {
  const stands = (cell: Cell) =>
    cellIn(cell.row, cell.column) === erratum.cell && cell.dataset === erratum.dataset;
  return erratum.check === check && verdict.cells.some(stands);
}

function reportUndeclared(dataset: Dataset, failures: Failure[], problems: Problems): void {
  const undeclared = failures.filter(
    (failure) => !dataset.errata.some((erratum) => covers(erratum, failure)),
  );
  for (const failure of undeclared) {
    const cell = failure.verdict.cells[0]!;
    const suspect = suspectOf(failure, undeclared);
    const first =
      suspect && suspect !== cell
        ? `Look first at ${nameOf(suspect)}: it stands in several checks that fail. `
        : "";
    problems.add(
      "arithmetic",
      cell.place,
      `${nameOf(cell)}: ${failure.verdict.sentence} (check \`${failure.check}\`)`,
      first +
        (failure.verdict.hint ??
          "Correct the cell; where the source prints it so, declare it under `errata` with what the arithmetic gives."),
    );
  }
}

/** The one cell of a failure that stands in more failures than its other cells do. */
function suspectOf({ verdict }: Failure, failures: readonly Failure[]): Cell | undefined {
  const counts = verdict.cells.map(
    (cell) => failures.filter((failure) => failure.verdict.cells.includes(cell)).length,
  );
  const most = Math.max(...counts);
  const suspects = verdict.cells.filter((_, index) => counts[index] === most);
  return most > 1 && suspects.length === 1 ? suspects[0] : undefined;
}

function reportUnconfirmed(dataset: Dataset, failures: Failure[], problems: Problems): void {
  for (const erratum of dataset.errata) {
    const cell = dataset.cells.get(erratum.cell);
    if (!cell) {
      problems.add(
        "unknown-id",
        erratum.place,
        `The erratum names a cell \`${erratum.cell}\` that is not in this table.`,
        `Write row/column, such as ${[...dataset.cells.keys()][0]}.`,
      );
    } else if (String(erratum.printed) !== cell.printed && Number(erratum.printed) !== cell.value) {
      problems.add(
        "erratum-unconfirmed",
        erratum.place,
        `The erratum says that ${String(erratum.printed)} is printed, and the cell says ${cell.printed}.`,
        "Keep the cell as printed, and write the same here.",
      );
    } else if (!failures.some((failure) => covers(erratum, failure))) {
      problems.add(
        "erratum-unconfirmed",
        erratum.place,
        `No check named \`${erratum.check}\` fails at ${erratum.cell}.`,
        "Name the check that fails there, or remove the erratum.",
      );
    }
  }
}
