import { type GridCell, columnName } from "../../../../tables/grid.ts";
import { readCsv } from "../../../../tables/read/csv.ts";
import { Unreadable } from "../../../../tables/unreadable.ts";
import type { Problems } from "../../../../problems/collector.ts";
import { nearest } from "../../../../problems/nearest.ts";
import type { Place } from "../../../../problems/problem.ts";
import type { SourceFile } from "../../../read/folder.ts";

/** A CSV as one table: its headings, each once, and lines that are as wide. */
export interface Sheet {
  /** Its name in the folder, such as `clubs.csv`. */
  name: string;
  delimiter: string;
  head: readonly GridCell[];
  lines: readonly GridCell[][];
  placeOf(cell: GridCell): Place;
}

/** Reads the CSV beside a dataset. Undefined, with problems, where it is no table of one line of headings and lines below. */
export function readSheet(file: SourceFile, problems: Problems): Sheet | undefined {
  const name = file.path.split("/").at(-1)!;
  const placeOf = ({ place: { line, column, length } }: GridCell) => ({
    file: file.shown,
    ...{ line, column, length },
  });
  try {
    const { grid, delimiter } = readCsv(file.text);
    const all = grid.rows.slice(0, 1 + grid.rows.findLastIndex((row) => !isBlank(row)));
    const sheet = { name, delimiter, head: all[0] ?? [], lines: all.slice(1), placeOf };
    const faults = [...faultsOfHead(sheet), ...faultsOfLines(sheet)];
    for (const { cell, told } of faults.slice(0, MOST_TOLD))
      problems.add("csv-table", placeOf(cell), ...told);
    if (all.length < 2 && faults.length === 0)
      problems.add("csv-table", { file: file.shown, line: 1, column: 1 }, ...NOTHING);
    return faults.length === 0 && all.length > 1 ? sheet : undefined;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.add("csv-table", { file: file.shown, line: error.line, column: 1 }, error.message, error.hint);
    return undefined;
  }
}

/** The place of a heading in the lines; undefined where the file has none of the name. */
export function findHeading({ head }: Sheet, heading: string): number | undefined {
  const at = head.findIndex(({ text }) => tidy(text) === tidy(heading));
  return at === -1 ? undefined : at;
}

/** What to write in place of a heading that the file does not have. */
export function suggestHeading(
  { head, name }: Sheet,
  heading: string,
  mend = (close: string) => `Change it to "${close}", as ${name} has it.`,
): string {
  const headings = head.map(({ text }) => tidy(text)).filter(Boolean);
  const [close] = nearest(heading, headings);
  return close ? mend(close) : `${name} has ${headings.map((one) => `"${one}"`).join(", ")}.`;
}

export function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

export function isBlank(row: readonly GridCell[]): boolean {
  return row.every(({ text }) => text.trim() === "");
}

type Told = [message: string, hint: string];

interface Fault {
  cell: GridCell;
  told: Told;
}

/** Whoever sees so many lines at fault looks for what they have in common. */
const MOST_TOLD = 20;

const NOTHING: Told = [
  "The file holds no line below its headings.",
  "Write the headings in the first line, and the rows of the table below.",
];

function faultsOfHead({ head, lines }: Sheet): Fault[] {
  const filled = head.filter(({ text }) => text.trim() !== "");
  if (filled.length === 1 && lines.some((line) => line.length > 1 && !isBlank(line.slice(1))))
    return [
      {
        cell: filled[0]!,
        told: [
          "The first line is no line of headings: one text stands in it alone.",
          "Take it out; titles and notes stand in the .yaml file.",
        ],
      },
    ];
  return head.flatMap((cell, index): Fault[] => {
    const text = tidy(cell.text);
    const first = head.findIndex((other) => tidy(other.text) === text);
    const isUsed = lines.some((line) => (line[index]?.text ?? "").trim() !== "");
    if (text === "")
      return isUsed
        ? [{ cell, told: [`Column ${columnName(index)} has no heading.`, "Write one in the first line."] }]
        : [];
    if (first === index) return [];
    const names = `columns ${columnName(first)} and ${columnName(index)}`;
    return [{ cell, told: [`The heading "${text}" stands over ${names}.`, "Give each its own heading."] }];
  });
}

function faultsOfLines({ head, lines }: Sheet): Fault[] {
  const headings = head.map(({ text }) => tidy(text)).join("\n");
  const faults: Fault[] = [];
  for (const line of lines) {
    const told = faultOfLine(line, head, headings);
    if (told) faults.push({ cell: line[0]!, told });
    // What stands below an empty line may be another table, and need not be as wide.
    if (isBlank(line)) break;
  }
  return faults;
}

function faultOfLine(
  line: readonly GridCell[],
  head: readonly GridCell[],
  headings: string,
): Told | undefined {
  if (isBlank(line))
    return [
      "An empty line stands in the table.",
      "Take it out; where another table begins below, give that a file of its own.",
    ];
  if (line.map(({ text }) => tidy(text)).join("\n") === headings)
    return ["The headings are repeated here.", "Take this line out."];
  const filled = line.filter(({ text }) => text.trim() !== "");
  if (filled.length === 1 && head.length > 2)
    return [
      "The line holds one text and no values.",
      "Take it out; a remark on the table stands in the .yaml file, under notes.",
    ];
  const width = line.findLastIndex(({ text }) => text.trim() !== "") + 1;
  if (width <= head.length && line.length >= head.length) return undefined;
  const counts = `The line has ${Math.max(width, Math.min(line.length, head.length))} cells, and there are ${head.length} headings.`;
  return width > head.length
    ? [
        counts,
        "Put a cell that holds the sign between cells in double quotes; all that stands behind it has moved.",
      ]
    : [
        counts,
        "Add the cells that are missing, empty ones too, so that each value stands under its heading.",
      ];
}
