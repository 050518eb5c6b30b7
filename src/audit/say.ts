import type { HeldCell, ViewLine } from "./view.ts";
import { columnName } from "../tables/grid.ts";

/** A line as people call it: by its heading, or by its place. */
export function nameLine(
  { label, index }: Pick<ViewLine, "label" | "index">,
  what: "column" | "row",
): string {
  if (label !== "") return `“${label}”`;
  return what === "column" ? `column ${columnName(index)}` : `row ${index + 1}`;
}

/** Some lines: all where they are few, otherwise from the first to the last. */
export function joinLabels(lines: readonly ViewLine[], what: "column" | "row"): string {
  const names = lines.map((line) => nameLine(line, what));
  if (names.length > 6) return `${names[0]} to ${names.at(-1)} (${names.length} ${what}s)`;
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** A number as it is printed. */
export function shown({ cell }: HeldCell): string {
  return cell.text;
}

/** "12 + 30 + 5 come to", and of many "12 + 30 + … + 5 (24 numbers) come to". */
export function sumWords(parts: readonly HeldCell[], _sum: number): string {
  const texts = parts.map(shown);
  const few =
    texts.length <= 8
      ? texts.join(" + ")
      : `${texts[0]} + ${texts[1]} + … + ${texts.at(-1)} (${texts.length} numbers)`;
  return `${few} come to`;
}

/** A worked-out number with so many decimals, and none that say nothing. */
export function plain(value: number, decimals: number): string {
  return Number(value.toFixed(Math.min(decimals, 6)))
    .toFixed(Math.min(decimals, 6))
    .replace("-", "−");
}
