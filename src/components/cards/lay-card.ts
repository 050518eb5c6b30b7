/** A card: the picture that stands beside a link where a page is shared. Sizes in px. */
export const CARD = { width: 1200, height: 630 } as const;

/** What a card says, whatever its art is. */
export interface CardText {
  /** What the page is, above its title: "Report". */
  kicker?: string | undefined;
  title: string;
  /** A sentence or two under the title; what does not fit is left out, sentence by sentence. */
  lede?: string | undefined;
  /** What belongs to a chart wherever it goes: its cautions and its base. Never left out. */
  notes: readonly string[];
  /** The name of the site. */
  foot: string;
}

/** Where the art of a card may stand, in its own unit: a card takes the one that it can show largest. */
export interface Art {
  width: number;
  height: number;
}

/** A run of lines in one style, its first baseline at `top` and the height of a line. */
export interface Lines {
  style: CardStyle;
  size: number;
  lines: string[];
  /** The upper edge of its first line. */
  top: number;
  line: number;
}

export type CardStyle = "kicker" | "title" | "lede" | "notes" | "foot";

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where everything stands, as on a page that is read from left to right. */
export interface Laid {
  text: Box;
  runs: Lines[];
  /** Where the art stands, and which of those that were offered it is. */
  art?: { box: Box; at: number; scale: number };
}

/** Breaks a text into lines no wider than `width` px. */
export type Break = (text: string, style: CardStyle, size: number, width: number) => string[];

const EDGE = 56;
const GAP = 48;
/** How small a title may get until it fits, and how small notes may. */
const TITLE = { largest: 76, least: 26 } as const;
const NOTES = { largest: 24, least: 12 } as const;
const KICKER = 28;
const LEDE = 28;
const FOOT = 26;

/** Lays a card out whose art fills one side from edge to edge: covers, or nothing. */
export function layBeside(text: CardText, art: Box | undefined, breakLines: Break): Laid {
  const width = CARD.width - 2 * EDGE - (art ? art.width + GAP - EDGE : 0);
  const box = { left: EDGE, top: EDGE, width, height: CARD.height - 2 * EDGE };
  return {
    text: box,
    runs: stack(text, box, breakLines, TITLE.largest),
    ...(art ? { art: { box: art, at: 0, scale: 1 } } : {}),
  };
}

/** The side of a card that covers fill. */
export function sideOf(share: number): Box {
  const width = Math.round(CARD.width * share);
  return { left: CARD.width - width, top: 0, width, height: CARD.height };
}

/**
 * Lays a card out whose art is shown whole: under the title, or beside it where that shows it larger. `arts` are the same
 * picture in several shapes, such as that of a phone's column and that of a page.
 */
export function layAround(text: CardText, arts: readonly Art[], breakLines: Break): Laid {
  const laid = arts.flatMap((art, at) => [
    under(text, art, at, breakLines),
    beside(text, art, at, breakLines),
  ]);
  return laid.reduce((best, one) => (one.art!.scale > best.art!.scale ? one : best));
}

function under(text: CardText, art: Art, at: number, breakLines: Break): Laid {
  const width = CARD.width - 2 * EDGE;
  const head = fit(48, TITLE.least, 128, (size) => [run("title", text.title, size, width, breakLines)]);
  const notes = notesRun(text, width, 110, breakLines);
  const foot = run("foot", text.foot, FOOT, width, breakLines);
  const top = EDGE - 8;
  const below = [...notes, foot];
  const end = CARD.height - EDGE + 12;
  const room = end - heightOf(below, 10) - 20 - (top + heightOf(head, 0) + 20);
  const box = { left: EDGE, top: top + heightOf(head, 0) + 20, width, height: room };
  return {
    text: { left: EDGE, top, width, height: CARD.height - 2 * top },
    runs: [...placeDown(head, top, 0), ...placeDown(below, end - heightOf(below, 10), 10)],
    art: placeIn(box, art, at),
  };
}

function beside(text: CardText, art: Art, at: number, breakLines: Break): Laid {
  const side = 660;
  const width = CARD.width - 2 * EDGE - GAP - side;
  const box = { left: EDGE, top: EDGE, width, height: CARD.height - 2 * EDGE };
  const place = {
    left: EDGE + width + GAP,
    top: EDGE - 16,
    width: side,
    height: CARD.height - 2 * EDGE + 32,
  };
  return { text: box, runs: stack(text, box, breakLines, 52), art: placeIn(place, art, at) };
}

/** Kicker and title from above, the foot from below with the notes over it, and what of the lede fits between. */
function stack(text: CardText, box: Box, breakLines: Break, largest: number): Lines[] {
  const foot = run("foot", text.foot, FOOT, box.width, breakLines);
  const notes = notesRun(text, box.width, box.height / 2, breakLines);
  const below = [...notes, foot];
  const room = box.height - heightOf(below, 16) - 32;
  const kicker = text.kicker ? [run("kicker", text.kicker, KICKER, box.width, breakLines)] : [];
  const head = fit(largest, TITLE.least, room, (size) => [
    ...kicker,
    run("title", text.title, size, box.width, breakLines),
  ]);
  const left = room - heightOf(head, 14) - 24;
  const lede = ledeRun(text.lede, box.width, left, breakLines);
  return [
    ...placeDown([...head, ...lede], box.top, 14),
    ...placeDown(below, box.top + box.height - heightOf(below, 16), 16),
  ];
}

function ledeRun(lede: string | undefined, width: number, room: number, breakLines: Break): Lines[] {
  const sentences = lede?.split(/(?<=[.!?؟。…])\s+/u) ?? [];
  while (sentences.length > 0) {
    const made = run("lede", sentences.join(" "), LEDE, width, breakLines);
    if (heightOf([made], 0) <= room) return [made];
    sentences.pop();
  }
  return [];
}

function notesRun({ notes }: CardText, width: number, room: number, breakLines: Break): Lines[] {
  if (notes.length === 0) return [];
  return fit(NOTES.largest, NOTES.least, room, (size) => [
    {
      ...run("notes", "", size, width, breakLines),
      lines: notes.flatMap((note) => breakLines(note, "notes", size, width)),
    },
  ]);
}

/** The largest size at which it fits the room; the least where none does. */
function fit(largest: number, least: number, room: number, make: (size: number) => Lines[]): Lines[] {
  for (let size = largest; size > least; size -= 2) {
    const made = make(size);
    if (heightOf(made, 14) <= room) return made;
  }
  return make(least);
}

function run(style: CardStyle, text: string, size: number, width: number, breakLines: Break): Lines {
  const line = Math.round(size * (style === "title" ? 1.12 : 1.32));
  return { style, size, line, top: 0, lines: breakLines(text, style, size, width) };
}

function heightOf(runs: readonly Lines[], gap: number): number {
  return runs.reduce((sum, { lines, line }) => sum + lines.length * line, Math.max(0, runs.length - 1) * gap);
}

function placeDown(runs: readonly Lines[], top: number, gap: number): Lines[] {
  return runs.map((one, index) => ({
    ...one,
    top: top + heightOf(runs.slice(0, index), gap) + (index > 0 ? gap : 0),
  }));
}

/** In the middle of its place, as large as it fits; a picture is never made more than twice as large. */
function placeIn(place: Box, art: Art, at: number): NonNullable<Laid["art"]> {
  const scale = Math.max(0.05, Math.min(2, place.width / art.width, place.height / art.height));
  const [width, height] = [art.width * scale, art.height * scale];
  const box = {
    left: place.left + (place.width - width) / 2,
    top: place.top + Math.max(0, (place.height - height) / 2),
    width,
    height,
  };
  return { box, at, scale };
}
