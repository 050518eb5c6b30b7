import type { PortableEdition, PortablePicture } from "../../exports/portable-edition.ts";
import { PdfFault } from "./pdf-fault.ts";
import { loadSharp } from "../../pictures/load-sharp.ts";

/** Typst takes no picture that moves, and none of the newest kinds: of these it is given the first frame as PNG. */
export async function forTypst(
  { kind, chart, bytes }: PortablePicture,
  address: string,
): Promise<Uint8Array> {
  if (chart) return Buffer.from(chart().shapes);
  const whole = await bytes();
  return TAKEN.has(kind) ? whole : toPng(whole, address);
}

const TAKEN = new Set<PortablePicture["kind"]>(["SVG", "PNG", "JPEG"]);

/** The drawings among pictures as PNG, by the names of their files; charts are ours, and stay. Throws `PdfFault` where a picture is damaged. */
export async function asPixels(
  files: ReadonlyMap<string, Uint8Array>,
  pictures: ReadonlyMap<string, PortablePicture>,
  edition: PortableEdition,
): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  for (const [name, picture] of pictures) {
    if (picture.chart) continue;
    const png = await toPng(files.get(name)!, addressOf(picture, edition));
    if (picture.kind === "SVG") made.set(name, png);
  }
  return made;
}

/** `picture-1.svg` → `picture-1.png` */
export function pngOf(name: string): string {
  return name.replace(/\.svg$/, ".png");
}

/** What a picture is called where something has to be said of it. */
export function addressOf(picture: PortablePicture, { pictures }: PortableEdition): string {
  return [...pictures].find(([, one]) => one === picture)?.[0] ?? "logo";
}

/** Throws `PdfFault` where a picture is damaged. */
async function toPng(picture: Uint8Array, address: string): Promise<Uint8Array> {
  const sharp = await loadSharp();
  try {
    return await sharp(picture, { density: 2 * 72 })
      .png()
      .toBuffer();
  } catch {
    throw new PdfFault(`The picture ${address} is damaged: it cannot be read to its end.`);
  }
}
