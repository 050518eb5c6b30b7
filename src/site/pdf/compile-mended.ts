import type { PortableEdition, PortablePicture } from "../../exports/portable-edition.ts";
import { isSeen, shownLetters } from "./letters.ts";
import { asPixels, pngOf } from "./pictures-for-typst.ts";

/** A PDF that is to be made. */
interface Job {
  edition: PortableEdition;
  /** What it says, as JSON. */
  text: string;
  /** Its pictures as Typst is given them, by name, and as they are. */
  files: ReadonlyMap<string, Uint8Array>;
  pictures: ReadonlyMap<string, PortablePicture>;
  tell(remark: string): void;
}

type Compile = (files: ReadonlyMap<string, Uint8Array>) => Promise<Uint8Array>;

/**
 * Makes a PDF; where Typst cannot, once more with what it lacks in another form, and tells of it. Throws what Typst has said
 * last.
 */
export async function compileMended(job: Job, compile: Compile): Promise<Uint8Array> {
  const attempt = ({ text, files }: Job) => compile(new Map([...files, ["data.json", Buffer.from(text)]]));
  let mended = job;
  let fault: unknown;
  for (const mend of [asItIs, boxLetters, drawInPixels]) {
    const next = await mend(mended, fault as Error);
    if (!next) continue;
    mended = next;
    try {
      return await attempt(mended);
    } catch (error) {
      fault = error;
    }
  }
  throw fault;
}

function asItIs(job: Job): Job {
  return job;
}

/** A box stands for each letter that no typeface has, neither of the site nor of the machine. */
function boxLetters(job: Job, { message }: Error): Job | undefined {
  const lacking = lettersIn(message).filter((letter) => job.text.includes(letter));
  if (lacking.length === 0) return undefined;
  job.tell(
    `The PDF of “${job.edition.title}” has letters that no typeface has, neither of the site nor of this machine: ${shownLetters(lacking)}\nA box stands in the place of each. Name a typeface that has them in theme.yaml (docs/theming.md), or write them in words.`,
  );
  const text = lacking.reduce((said, letter) => said.replaceAll(letter, isSeen(letter) ? BOX : ""), job.text);
  return { ...job, text };
}

/** Drawings are given as pixels: one may hold what Typst cannot draw. */
async function drawInPixels(job: Job, { message }: Error): Promise<Job | undefined> {
  const drawn = await asPixels(job.files, job.pictures, job.edition);
  if (drawn.size === 0) return undefined;
  job.tell(
    `The drawings in the PDF of “${job.edition.title}” are given as pixels. Typst, which makes it, says of one of them: ${message}`,
  );
  const text = [...drawn.keys()].reduce(
    (said, name) => said.replaceAll(`"file":"${name}"`, `"file":"${pngOf(name)}"`),
    job.text,
  );
  const files = [...drawn].map(([name, bytes]) => [pngOf(name), bytes] as const);
  return { ...job, text, files: new Map([...job.files, ...files]) };
}

/** The letters of which Typst says that no typeface has them: “the text `"ل"` could not be displayed”. */
function lettersIn(fault: string): string[] {
  return [...fault.matchAll(/the text `"(.+?)"` could not be displayed/gu)].map(([, letter]) =>
    letter!.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  );
}

/** A white square, which a typeface of Typst's own has. */
const BOX = "\u25a1";
