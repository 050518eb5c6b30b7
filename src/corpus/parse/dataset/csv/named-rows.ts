import type { DatasetFile } from "../../../../model/dataset.ts";
import { ID_PATTERN, toId } from "../../../../model/ids.ts";
import type { Problems } from "../../../../problems/collector.ts";
import { nearest } from "../../../../problems/nearest.ts";
import type { RuleId } from "../../../../problems/rules.ts";
import type { ParsedYaml } from "../../yaml/parse.ts";
import { fileName } from "./file-name.ts";
import type { FileRow } from "./lines.ts";
import { type Sheet, tidy } from "./sheet.ts";

/** A row of the file that is known by an id, and what the dataset's file says of it. */
export interface NamedRow extends FileRow {
  rowId: string;
  label: string;
  /** Its place among the rows of the dataset's file; -1 where that says nothing of it. */
  index: number;
}

/** The two files of a dataset, while they are joined. */
export interface Around {
  meta: DatasetFile;
  yaml: ParsedYaml;
  sheet: Sheet;
  problems: Problems;
}

/**
 * Gives each row its id: that of the row in the dataset's file that has its id or label, otherwise one made of its words.
 * Undefined, with problems, where a row has none or another's, or the dataset's file says more of a row that is not there.
 */
export function nameRows(
  rows: readonly FileRow[],
  { meta, yaml, sheet, problems }: Around,
): NamedRow[] | undefined {
  const specs = meta.rows ?? [];
  const lineOf = new Map<string, number>();
  let failed = false;
  const named = rows.map((row): NamedRow => {
    const [label, text] = [tidy(row.name.text), tidy(row.id.text)];
    const own = ID_PATTERN.test(text) ? text : toId(text);
    const index = specs.findIndex(({ id, label: spec }) => id === own || [label, text].includes(tidy(spec)));
    const spec = specs[index];
    const rowId = spec?.id ?? own;
    const fault = faultOfRow({
      text,
      rowId,
      isKnown: spec !== undefined,
      line: lineOf.get(rowId),
      yaml: fileName(yaml),
    });
    if (fault) problems.add(fault[0], sheet.placeOf(row.id), fault[1], fault[2]);
    failed ||= fault !== undefined;
    lineOf.set(rowId, row.id.place.line);
    return { ...row, rowId, label: spec?.label ?? label, index };
  });
  for (const [index, { id }] of specs.entries()) {
    if (failed || lineOf.has(id)) continue;
    failed = true;
    const [close] = nearest(id, [...lineOf.keys()]);
    problems.add(
      "csv-table",
      yaml.placeOf(["rows", index, "id"]),
      `\`${id}\` stands in no line of ${sheet.name}.`,
      close ? `Change \`${id}\` to \`${close}\`.` : "Add the line there, or take the row out here.",
    );
  }
  return failed ? undefined : named;
}

interface Naming {
  text: string;
  rowId: string;
  isKnown: boolean;
  /** The line of another row of the same id. */
  line: number | undefined;
  yaml: string;
}

function faultOfRow({ text, rowId, isKnown, line, yaml }: Naming): [RuleId, string, string] | undefined {
  if (text === "")
    return ["csv-table", "The row has no name.", "Write what it stands for, as in the other lines."];
  if (rowId === "untitled" && !isKnown)
    return [
      "csv-table",
      `No id can be made of "${text}": ids are small letters, digits and hyphens.`,
      `Add it to ${yaml}: rows: [{ id: …, label: "${text.replaceAll('"', "'")}" }].`,
    ];
  if (line === undefined) return undefined;
  return [
    "duplicate-id",
    `The row \`${rowId}\` stands on line ${line} already.`,
    `Name it otherwise, or take one of the two lines out; csv: { id: … } in ${yaml} makes the ids of another column.`,
  ];
}
