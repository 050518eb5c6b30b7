import { inflateSync } from "node:zlib";

/**
 * The words of a PDF as Typst writes it, put together from the letters that it draws, from left to right. Poppler cannot be asked
 * for those of a script that joins its letters and writes them from right to left: it takes each piece of a letter for one.
 * A letter of several pieces stands there several times.
 */
export function drawnWords(pdf: Uint8Array): string[] {
  const objects = new Map<string, { text: string; stream: Buffer }>();
  const bytes = Buffer.from(pdf);
  for (const { index, 0: whole, 1: id, 2: text } of bytes
    .toString("latin1")
    .matchAll(/(?<=^|\n)(\d+) 0 obj\n([^]*?)\n(?:endobj|stream\n)/g)) {
    const length = Number(/\/Length (\d+)/.exec(text!)?.[1] ?? 0);
    const from = index + whole.length;
    objects.set(id!, { text: text!, stream: bytes.subarray(from, from + length) });
  }
  const streamOf = (id: string) => {
    const { text, stream } = objects.get(id)!;
    return (text.includes("/FlateDecode") ? inflateSync(stream) : stream).toString("latin1");
  };
  const fonts = new Map<string, Font>();
  const fontOf = (id: string): Font => {
    if (!fonts.has(id)) {
      const { text } = objects.get(id)!;
      const descendant = /\/DescendantFonts \[(\d+)/.exec(text)![1]!;
      const letters = streamOf(/\/ToUnicode (\d+)/.exec(text)![1]!);
      fonts.set(id, { widths: widthsIn(objects.get(descendant)!.text), letters: lettersIn(letters) });
    }
    return fonts.get(id)!;
  };
  return [...objects.values()]
    .filter(({ text }) => /\/Type \/Page\n/.test(text))
    .flatMap(({ text }) => {
      const named = /\/Font <<([^>]*)>>/.exec(text)?.[1] ?? "";
      const ofPage = new Map(
        [...named.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, id]) => [name!, fontOf(id!)]),
      );
      return wordsOf(streamOf(/\/Contents (\d+)/.exec(text)![1]!), ofPage);
    });
}

interface Font {
  /** How wide each glyph is, in thousandths of the size. */
  widths: Map<number, number>;
  letters: Map<number, string>;
}

function widthsIn(text: string): Map<number, number> {
  const [, all = ""] = /\/W \[([^\]]*)\]/.exec(text) ?? [];
  const numbers = all.trim().split(/\s+/).map(Number);
  const widths = new Map<number, number>();
  for (let at = 0; at + 2 < numbers.length; at += 3)
    for (let glyph = numbers[at]!; glyph <= numbers[at + 1]!; glyph++) widths.set(glyph, numbers[at + 2]!);
  return widths;
}

function lettersIn(map: string): Map<number, string> {
  return new Map(
    [...map.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gim)].map(([, glyph, text]) => [
      Number.parseInt(glyph!, 16),
      fromUtf16(text!),
    ]),
  );
}

function fromUtf16(hex: string): string {
  return Buffer.from(hex.replace(/^feff/i, ""), "hex").swap16().toString("utf16le");
}

/** A step of a page: where text begins, its typeface, what it says, its letters. */
const STEP =
  /(?<x>[\d.-]+) (?<y>[\d.-]+) cm\n|\/(?<font>f\d+) (?<size>[\d.]+) Tf|(?<shift>[\d.-]+) [\d.-]+ Tm|\/ActualText <(?<said>[0-9A-Fa-f]+)>|(?<end>\bEMC\b)|(?<shown>(?:\[(?:\((?:\\[^]|[^\\)])*\)|[\s\d.-])*\]|\((?:\\[^]|[^\\)])*\)) T[jJ])/g;

function wordsOf(page: string, fonts: ReadonlyMap<string, Font>): string[] {
  const words = [""];
  const at = { x: 0, y: 0, shift: 0, size: 0, lineY: 0, end: 0 };
  let font: Font | undefined;
  let said: string | undefined;
  for (const { groups = {} } of page.matchAll(STEP)) {
    if (groups["x"] !== undefined)
      Object.assign(at, { x: Number(groups["x"]), y: Number(groups["y"]), shift: 0 });
    else if (groups["font"]) {
      font = fonts.get(groups["font"]);
      at.size = Number(groups["size"]);
    } else if (groups["shift"]) at.shift = Number(groups["shift"]);
    else if (groups["said"]) said = fromUtf16(groups["said"]);
    else if (groups["end"]) said = undefined;
    else if (groups["shown"] && font) {
      let x = at.x + at.shift;
      const isFar =
        Math.abs(at.y - at.lineY) > at.size / 2 || x < at.end - at.size || x > at.end + at.size / 5;
      if (isFar) words.push("");
      for (const part of partsOf(groups["shown"])) {
        if (typeof part === "number") x -= (part / 1000) * at.size;
        else {
          const text = said ?? font.letters.get(part.glyph) ?? "";
          if (/^\s+$/.test(text)) words.push("");
          else words[words.length - 1] += text;
          x += ((font.widths.get(part.glyph) ?? 0) / 1000) * at.size;
        }
      }
      at.end = x;
      at.lineY = at.y;
      if (said !== undefined) said = "";
    }
  }
  return words.filter(Boolean);
}

/** `[-54 (\000\001)]` → the shift -54, then glyph 1: glyphs are given in an array of their own. */
function partsOf(shown: string): Part[] {
  return [...shown.matchAll(/\(((?:\\[^]|[^\\)])*)\)|(-?[\d.]+)/g)].flatMap(([, text, shift]): Part[] => {
    if (text === undefined) return [Number(shift)];
    const bytes = [...text.matchAll(/\\([0-7]{1,3})|\\([^])|([^\\])/g)].map(([, octal, escaped, plain]) =>
      octal ? Number.parseInt(octal, 8) : (ESCAPES[escaped!] ?? (escaped ?? plain)!.charCodeAt(0)),
    );
    return Array.from({ length: bytes.length / 2 }, (_, index) => ({
      glyph: bytes[2 * index]! * 256 + bytes[2 * index + 1]!,
    }));
  });
}

type Part = number | { glyph: number };

const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
