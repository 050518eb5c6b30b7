import type { Key } from "../layout/sketch.ts";
import { boxesOfShapes } from "./drawn-shapes.ts";
import type { Box, Reachable, Stop } from "./stops.ts";

/** Something of each of the two pictures of a chart. */
export type OfBoth<T> = Record<"narrow" | "wide", T>;
/** The data of the paths that are filled in a picture, in the order in which they are drawn. */
export type FilledPaths = readonly string[];

/**
 * What can be reached in the two pictures of a chart in as few bytes as its page can carry, for the attribute `data-stops`; undefined
 * where there is no value. Words stand there once, and places not at all where each value has one mark: these are the last shapes that
 * are drawn, and can be found again.
 *
 *     [[0,["Trust","Data"],[31,22]]]
 */
export function packStops(reach: OfBoth<Reachable>, paths: OfBoth<FilledPaths>): string | undefined {
  const { narrow, wide } = reach;
  if (narrow.stops.length === 0 && wide.stops.length === 0) return undefined;
  const [words, otherWords] = [packWords(narrow.stops), packWords(wide.stops)];
  const isSame = JSON.stringify(words) === JSON.stringify(otherWords);
  const packed: Packed = [
    words,
    packPlaces(narrow, paths.narrow),
    packPlaces(wide, paths.wide),
    isSame ? 0 : otherWords,
  ];
  return JSON.stringify(withoutEnd(packed));
}

/** What was packed, of one of the two pictures; places that are found in it may be off by a pixel. */
export function unpackStops(text: string, size: "narrow" | "wide", paths: FilledPaths): Reachable {
  const [words, narrow, wide, otherWords] = JSON.parse(text) as Packed;
  const said = unpackWords((size === "wide" && otherWords) || words);
  const [told, keys] = (size === "wide" ? wide : narrow) || [];
  const places = placesOf(said, told ? unpackPlaces(told) : new Map<number, Place>(), paths);
  return {
    stops: said.map((stop, index) => ({ ...stop, ...places.get(index)! })),
    keys: keys ? unpackKeys(keys, words[0] || []) : [],
  };
}

type Packed = [
  words: PackedWords,
  narrow?: PackedPlaces | 0,
  wide?: PackedPlaces | 0,
  /** Those of the wide picture, where they are others or come in another order. */
  otherWords?: PackedWords | 0,
];

type Words = Omit<Stop, "box" | "arc">;
type Place = Pick<Stop, "box" | "arc">;

type PackedWords = [
  /** Of the series, where there are several. */
  names: (string | undefined)[] | 0,
  rows: string[],
  /** Of each row, or of each row its series. */
  texts: Printed[] | Printed[][],
  /** What all texts end with, but for a dagger behind it. */
  sign?: "%" | 0,
  more?: (readonly string[])[] | 0,
  /** Which cell each text is of, counted row by row, where they do not come so: they stand in one list then. */
  cells?: Column | 0,
];
/** A number as it is printed, or any other text; 0 where a cell has no value. */
type Printed = number | string;

function packWords(stops: readonly Words[]): PackedWords {
  const rows = [...new Set(stops.map(({ row }) => row))];
  const names: (string | undefined)[] = [];
  for (const { series, name } of stops) if (name !== undefined) names[series] = name;
  const across = names.length || 1;
  const cells = stops.map(({ row, series }) => rows.indexOf(row) * across + series);
  const isInOrder = cells.every((cell, index) => index === 0 || cell > cells[index - 1]!);
  const sign = stops.every(({ text }) => /%†?$/.test(text)) ? "%" : "";
  const texts = stops.map(({ text }) => asNumber(sign ? text.replace(/%(?=†?$)/, "") : text));
  const ofCells = rows.map((_, row) =>
    Array.from({ length: across }, (__, series) => texts[cells.indexOf(row * across + series)] ?? 0),
  );
  return withoutEnd<PackedWords>([
    names.length > 0 ? names : 0,
    rows,
    isInOrder ? (names.length > 0 ? ofCells : ofCells.flat()) : texts,
    sign || 0,
    stops.some(({ more }) => more.length > 0) ? stops.map(({ more }) => more) : 0,
    isInOrder ? 0 : packColumns(cells.map((cell) => [cell]))[0]!,
  ]);
}

function unpackWords([names, rows, texts, sign, more, cells]: PackedWords): Words[] {
  const across = names ? names.length : 1;
  const told = texts.flat();
  const numbers = cells ? unpackColumns([cells]).flat() : told.map((_, cell) => cell);
  const printed = told.flatMap((text, index) => (text === 0 ? [] : [{ text, cell: numbers[index]! }]));
  return printed.map(({ text, cell }, index) => ({
    row: rows[Math.floor(cell / across)]!,
    series: cell % across,
    name: names ? names[cell % across] : undefined,
    text: sign ? String(text).replace(/†?$/, (dagger) => sign + dagger) : String(text),
    more: more ? more[index]! : [],
  }));
}

/** As a number where it is written like one; not "0", which would say that there is none. */
function asNumber(text: string): Printed {
  return text !== "0" && String(Number(text)) === text ? Number(text) : text;
}

type PackedPlaces = [
  /** Of the values whose marks cannot be found: which they are, the edges of their boxes, the six numbers of their arcs. */
  told: Column[] | 0,
  keys?: [series: Column, x: Column, y: Column, width: Column, height: Column, labels?: string[]],
];

function packPlaces({ stops, keys }: Reachable, paths: FilledPaths): PackedPlaces | 0 {
  // What is empty is not drawn.
  const empty = stops.flatMap(({ box: { left, top, right, bottom } }, index) =>
    left === right || top === bottom ? [index] : [],
  );
  const found = placesOf(stops, new Map(empty.map((index) => [index, stops[index]!])), paths);
  const isFound = stops.every((stop, index) => !stop.arc && isNear(stop.box, found.get(index)?.box));
  const told = isFound ? empty : stops.map((_, index) => index);
  const columns =
    told.length > 0 ? packColumns(told.map((index) => [index, ...numbersOf(stops[index]!)])) : 0;
  if (keys.length === 0) return columns && [columns];
  return [columns, packKeys(keys, stops)];
}

/**
 * The places of values, by their indexes: as told, or else those of their marks, of which each has one. They are the last shapes of a
 * picture, drawn from the last series to the first, and of each in the order of the rows.
 */
function placesOf(
  stops: readonly Words[],
  told: ReadonlyMap<number, Place>,
  paths: FilledPaths,
): Map<number, Place> {
  const places = new Map(told);
  const drawn = [...stops.keys()]
    .filter((index) => !told.has(index))
    .sort((a, b) => stops[b]!.series - stops[a]!.series || a - b);
  const boxes = boxesOfShapes(paths);
  const first = boxes.length - drawn.length;
  drawn.forEach((index, at) => {
    const box = boxes[first + at];
    if (box) places.set(index, { box });
  });
  return places;
}

function isNear(a: Box, b: Box | undefined): boolean {
  return b !== undefined && EDGES.every((edge) => Math.abs(a[edge] - b[edge]) <= 1);
}

const EDGES = ["left", "top", "right", "bottom"] as const;

/** A box as its left and top edges, its width and its height; or an arc, whose box is its middle. */
function numbersOf({ box: { left, top, right, bottom }, arc }: Place): number[] {
  const box = [left, top, right - left, bottom - top];
  if (!arc) return box;
  const { x, y, inner, outer, from, to } = arc;
  return [...box, x, y, inner, outer, Math.round(from * 1000), Math.round(to * 1000)];
}

function unpackPlaces(columns: readonly Column[]): Map<number, Place> {
  return new Map(
    unpackColumns(columns).map((numbers) => {
      const [index, left, top, width, height] = numbers as [number, number, number, number, number];
      return [
        index,
        { box: { left, top, right: left + width, bottom: top + height }, ...arcOf(numbers.slice(5)) },
      ];
    }),
  );
}

function arcOf(numbers: readonly number[]): Pick<Place, "arc"> {
  if (numbers.length === 0) return {};
  const [x, y, inner, outer, from, to] = numbers as [number, number, number, number, number, number];
  return { arc: { x, y, inner, outer, from: from / 1000, to: to / 1000 } };
}

function packKeys(keys: readonly Key[], stops: readonly Words[]): NonNullable<PackedPlaces[1]> {
  const columns = packColumns(keys.map(({ series, x, y, width, height }) => [series, x, y, width, height]));
  const isNamed = keys.every(({ series, label }) =>
    stops.some((stop) => stop.series === series && stop.name === label),
  );
  return [...columns, ...(isNamed ? [] : [keys.map(({ label }) => label)])] as NonNullable<PackedPlaces[1]>;
}

function unpackKeys(
  [series, x, y, width, height, labels]: NonNullable<PackedPlaces[1]>,
  names: readonly (string | undefined)[],
): Key[] {
  return unpackColumns([series, x, y, width, height]).map(([of, left, top, wide, high], index) => ({
    series: of!,
    label: (labels ? labels[index] : names[of!]) ?? "",
    x: left!,
    y: top!,
    width: wide!,
    height: high!,
  }));
}

/** One number of each of several things: what it is more than that of the one before, from 0; or the number that all have, but for the first column. */
type Column = number[] | number;

function packColumns(lines: readonly (readonly number[])[]): Column[] {
  return lines[0]!.map((first, column) => {
    const numbers = lines.map((line) => line[column]!);
    if (column > 0 && numbers.every((number) => number === first)) return first;
    return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
  });
}

function unpackColumns(columns: readonly Column[]): number[][] {
  const { length } = columns[0] as number[];
  const numbers = columns.map((column) => {
    let sum = 0;
    return typeof column === "number" ? column : column.map((more) => (sum += more));
  });
  return Array.from({ length }, (_, line) =>
    numbers.map((column) => (typeof column === "number" ? column : column[line]!)),
  );
}

/** The same without zeros at its end, which mean what is left out does. */
function withoutEnd<List extends unknown[]>(list: List): List {
  while (list.at(-1) === 0) list.pop();
  return list;
}
