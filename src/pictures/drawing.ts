import type { Element, ElementContent, Nodes } from "xast";
import { fromXml } from "xast-util-from-xml";
import { toXml } from "xast-util-to-xml";
import { type Refusal, faultOfAttribute, faultOfElement, faultOfStyle } from "./drawing-rules.ts";
import type { PictureFault } from "./look.ts";

const SVG = "http://www.w3.org/2000/svg";
const XLINK = "http://www.w3.org/1999/xlink";

/** What an SVG is published as. */
export interface Drawing {
  drawing: string;
  width: number;
  height: number;
}

/**
 * Reads an SVG, and writes it again with nothing but its drawing: elements and attributes of SVG that show something. What
 * editors keep beside it is left out; what could run, reach out of the file or not be shown is a fault, and all of it is
 * named at once.
 */
export function readDrawing(bytes: Uint8Array): Drawing | PictureFault {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n");
  } catch {
    return { message: "The drawing is not UTF-8 text.", hint: PLAIN };
  }
  try {
    const tree = fromXml(text);
    const root = tree.children.find((node) => node.type === "element");
    if (!root) return notWhole(text, 0);
    const refused: Refusal[] = [];
    const kept = cleanElement(root, new Map(), refused);
    if (!kept || kept.name !== "svg")
      return {
        message: "The file has no drawing: its first element is not an <svg> of the SVG namespace.",
        hint: PLAIN,
      };
    if (refused.length > 0) return faultOf(refused);
    const size = sizeOf(kept);
    if (!size)
      return {
        message: "The drawing does not say how large it is.",
        hint: 'Write in its <svg> a width and a height, such as width="640" height="400", or a viewBox.',
      };
    kept.attributes["xmlns"] = SVG;
    if (refersByXlink(kept)) kept.attributes["xmlns:xlink"] = XLINK;
    return { drawing: `${toXml({ type: "root", children: [kept] })}\n`, ...size };
  } catch (error) {
    return explain(error, text);
  }
}

const PLAIN = "Save it again as a plain SVG (in Inkscape: Save as, Plain SVG), or as a PNG.";

function faultOf(refused: readonly Refusal[]): PictureFault {
  const words = [...new Set(refused.map(({ what }) => what))];
  const shown = words.slice(0, 6);
  const list = new Intl.ListFormat("en").format(
    words.length > 6 ? [...shown, `${words.length - 6} more`] : shown,
  );
  const [{ at }] = refused as [Refusal];
  return {
    message: `The drawing holds what a picture must not: ${list}.`,
    hint: "Take it out and save it again as a plain SVG (in Inkscape: Save as, Plain SVG), or save it as a PNG.",
    ...(at ? { at } : {}),
  };
}

/** The element with what is drawn of it; undefined where it belongs to an editor and shows nothing. */
function cleanElement(node: Element, outer: Namespaces, refused: Refusal[]): Element | undefined {
  const names = namespacesIn(node, outer);
  const [prefix, local] = split(node.name);
  if (names.get(prefix) !== SVG) return undefined;
  const at = {
    start: node.position?.start.offset ?? 0,
    end: (node.position?.start.offset ?? 0) + node.name.length + 1,
  };
  const refuse = (what: string | undefined): boolean => {
    if (what) refused.push({ what, at });
    return what !== undefined;
  };
  if (local === "metadata") return undefined;
  if (refuse(faultOfElement(local))) return undefined;
  const attributes: Element["attributes"] = {};
  for (const [written, value] of Object.entries(node.attributes)) {
    const name = plainName(written, names);
    if (name && !refuse(faultOfAttribute(local, name, value ?? ""))) attributes[name] = value ?? "";
  }
  if (local === "style") refuse(faultOfStyle(textOf(node)));
  const children = node.children.flatMap((child) => cleanChild(child, names, refused));
  return { type: "element", name: local, attributes, children };
}

function cleanChild(child: ElementContent, names: Namespaces, refused: Refusal[]): ElementContent[] {
  if (child.type === "text") return [{ type: "text", value: child.value }];
  if (child.type === "cdata") return [{ type: "text", value: child.value }];
  const kept = child.type === "element" ? cleanElement(child, names, refused) : undefined;
  return kept ? [kept] : [];
}

/** Namespaces by prefix, as they hold at an element; the default one has no prefix. */
type Namespaces = ReadonlyMap<string, string>;

function namespacesIn({ attributes }: Element, outer: Namespaces): Namespaces {
  const declared = Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    const prefix = name === "xmlns" ? "" : /^xmlns:(.+)$/.exec(name)?.[1];
    return prefix === undefined ? [] : [[prefix, value ?? ""]];
  });
  return declared.length > 0 ? new Map([...outer, ...declared]) : outer;
}

/** An attribute under the name that it is published with; undefined where it is an editor's, or a namespace. */
function plainName(written: string, names: Namespaces): string | undefined {
  const [prefix, local] = split(written);
  if (written === "xmlns" || prefix === "xmlns") return undefined;
  if (prefix === "") return local;
  if (prefix === "xml") return ["space", "lang"].includes(local) ? written : undefined;
  return names.get(prefix) === XLINK && local === "href" ? "xlink:href" : undefined;
}

function split(name: string): [prefix: string, local: string] {
  const at = name.indexOf(":");
  return at < 0 ? ["", name] : [name.slice(0, at), name.slice(at + 1)];
}

function textOf(node: Nodes): string {
  return "value" in node ? (node.value ?? "") : "children" in node ? node.children.map(textOf).join("") : "";
}

function refersByXlink({ attributes, children }: Element): boolean {
  return (
    Object.hasOwn(attributes, "xlink:href") ||
    children.some((child) => child.type === "element" && refersByXlink(child))
  );
}

/** The size that a browser gives to a drawing: SVG 2, "Intrinsic sizing"; a side that is not told follows the viewBox. */
function sizeOf({ attributes }: Element): Pick<Drawing, "width" | "height"> | undefined {
  const [, , boxWidth, boxHeight] = (attributes["viewBox"] ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const hasBox = boxWidth! > 0 && boxHeight! > 0;
  const width = lengthOf(attributes["width"]);
  const height = lengthOf(attributes["height"]);
  const ratio = hasBox ? boxWidth! / boxHeight! : undefined;
  const sides = [
    width ?? (ratio && height ? height * ratio : hasBox ? boxWidth : undefined),
    height ?? (ratio && width ? width / ratio : hasBox ? boxHeight : undefined),
  ];
  if (!sides.every((side) => side !== undefined && side > 0 && side < 100_000)) return undefined;
  return { width: Math.max(1, Math.round(sides[0]!)), height: Math.max(1, Math.round(sides[1]!)) };
}

/** In px. Source: CSS Values and Units 3, "Absolute lengths". */
const UNITS: Record<string, number> = {
  "": 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
};

function lengthOf(written: string | null | undefined): number | undefined {
  const [, number, unit = ""] = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)([a-z]*)\s*$/i.exec(written ?? "") ?? [];
  const factor = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}

interface ParserFault {
  message?: string;
  pos?: number;
}

function explain(error: unknown, text: string): PictureFault {
  const { cause } = error as { cause?: unknown };
  // Whoever reads it, it is the stack that ends.
  if ([error, cause].some((fault) => fault instanceof RangeError))
    return { message: "The drawing nests its parts too deep to be read.", hint: PLAIN };
  const { message = "", pos = 0 } = (cause ?? {}) as ParserFault;
  const entity = /Named entity isn't defined: (&[^;\s]+;)/.exec(message)?.[1];
  if (entity)
    return {
      message: `The drawing uses ${entity}, which stands for text that is kept elsewhere.`,
      hint: "Save it again as a plain SVG (in Illustrator: Export, without its editing capabilities), or as a PNG.",
      at: { start: pos, end: pos + entity.length },
    };
  return notWhole(text, pos);
}

function notWhole(text: string, pos: number): PictureFault {
  const start = Math.min(pos, Math.max(0, text.length - 1));
  return {
    message: "The drawing is damaged: from here on it cannot be read.",
    hint: PLAIN,
    at: { start, end: start + 1 },
  };
}
