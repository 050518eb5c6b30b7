import type { Companion } from "../../../../model/csv-layout.ts";
import { STATUSES, type Status } from "../../../../model/status.ts";
import type { Unit } from "../../../../model/unit.ts";
import { type Fault, type Reading, plainNumber } from "./value.ts";

export type Beside = { value: unknown; plain?: string } | { fault: Fault };

/** Reads what another column says of a value: words, a status, or a number in the value's unit. */
export function readCompanion(name: Companion, text: string, unit: Unit, reading: Reading): Beside {
  if (name === "note" || name === "mark") return { value: text };
  if (name === "status") return readStatus(text, reading);
  const plain = plainNumber(text, unit, reading.notation);
  if (plain !== undefined) return { value: Number(plain), plain };
  return {
    fault: [`"${text}" is not a number.`, "Write a number in the unit of the value, or leave it empty."],
  };
}

function readStatus(text: string, { layout, yaml }: Reading): Beside {
  const read = text.split(/\s*[,;]\s*/).map((one): Status | undefined => {
    const meant = (Object.hasOwn(layout.marks, one) ? layout.marks[one]! : one) as Status;
    return STATUSES.includes(meant) ? meant : undefined;
  });
  const unknown = text.split(/\s*[,;]\s*/)[read.indexOf(undefined)];
  if (unknown === undefined) return { value: read.length === 1 ? read[0] : read };
  return {
    fault: [
      `"${unknown}" is no status.`,
      `Write one of ${STATUSES.join(", ")}; or say what it means in ${yaml}: csv: { marks: { "${unknown.replaceAll('"', "'")}": provisional } }.`,
    ],
  };
}
