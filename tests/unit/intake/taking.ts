import { parse } from "yaml";
import { takeIn } from "../../../src/intake/take-in.ts";
import { Unreadable } from "../../../src/tables/unreadable.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A dataset as it is made of a table, its CSV, and what was told. */
export async function take(
  content: string | Uint8Array,
  more = {},
  file = typeof content === "string" ? "a.csv" : "a.xlsx",
) {
  const bytes = typeof content === "string" ? bytesOf(content) : content;
  const { yaml, csv, remarks } = await takeIn(file, bytes, { title: "Boats", ...more });
  return {
    dataset: parse(yaml) as Record<string, unknown>,
    csv,
    told: remarks.map(({ message }) => message),
  };
}

/** Why a table is not taken in, and the mend. */
export async function refusal(...asked: Parameters<typeof take>): Promise<string> {
  try {
    await take(...asked);
  } catch (error) {
    if (error instanceof Unreadable) return `${error.message} ${error.hint}`;
    throw error;
  }
  return "taken";
}
