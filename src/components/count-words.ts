import { numberFormat } from "../model/formats.ts";

/** "1 voice", "144 voices". */
export function plural(count: number, one: string, many: string): string {
  return `${numberFormat("en").format(count)} ${count === 1 ? one : many}`;
}

const NUMBERS = [
  "No",
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
  "Eleven",
  "Twelve",
];

export function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}
