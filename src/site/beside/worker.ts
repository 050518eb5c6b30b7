import { hash } from "node:crypto";
import { availableParallelism } from "node:os";
import { workerData } from "node:worker_threads";
import sharp from "sharp";
import type { Poster } from "../../charts/draw/poster.ts";
import { makePng } from "../../charts/draw/poster-png.ts";
import type { WordDocument } from "../../exports/docx/docx.ts";
import { KeptFolder, type UseOfFolder } from "../../kept/kept-folder.ts";
import { type Recipe, keepNothing } from "../../kept/kept-work.ts";
import { answerAsked } from "../../threads/asked-thread.ts";
import { oneByOne } from "../in-turn.ts";
import type { BesideData, Job } from "./beside.ts";

/** Makes pictures and documents of Word, in a thread of its own. */
const { shared, hasDocuments } = workerData as BesideData;
const kept = shared && KeptFolder.from(shared);

answerAsked<Job, Uint8Array | UseOfFolder | undefined>((job) => (job.kind === "end" ? kept?.use : make(job)));

const writer = () => import("../../exports/docx/docx.ts");
// What keeps it from loading is told to whoever asks for a document.
if (hasDocuments) writer().catch(() => {});

async function make(job: Exclude<Job, { kind: "end" }>): Promise<Uint8Array> {
  if (job.kind === "png") return pngOf(job.poster);
  if (job.kind === "picture") return pictureOf(job);
  const { writeDocx } = await writer();
  const { notes, ...document } = JSON.parse(job.document) as Omit<WordDocument, "notes" | "pictures"> & {
    notes: [id: string, WordDocument["notes"] extends ReadonlyMap<string, infer Note> ? Note : never][];
  };
  return writeDocx({ ...document, notes: new Map(notes), pictures: job.pictures });
}

// It would hold fifty megabytes of what it made last; what was made once is kept, and made no second time.
sharp.cache(false);

async function pictureOf({ bytes, settings }: Extract<Job, { kind: "picture" }>): Promise<Uint8Array> {
  const recipe = { kind: "picture-png", by: sharp.versions, settings, of: [bytes] };
  return (kept ?? keepNothing).get(recipe, () =>
    sharp(bytes, { density: 72 * settings.scale })
      .png()
      .toBuffer(),
  );
}

/** What the picture of each poster is kept by, by a sum over what it is painted of: a book and a document of Word show the same. */
const drawn = new Map<string, Promise<Recipe | undefined>>();

async function pngOf(poster: string): Promise<Uint8Array> {
  const sum = hash("sha256", poster);
  const recipe = await drawn.get(sum);
  const found = recipe && (await kept?.find(recipe));
  if (found) return found;
  const making = lanes[asked++ % lanes.length]!(poster);
  // What keeps it from being drawn is told to whoever has asked.
  const known = making.then(({ recipe }) => recipe).catch(() => undefined);
  drawn.set(sum, known);
  return (await making).png;
}

/**
 * So many are made at a time, one for each core up to four, as many as Node's own threads: they are asked for all at once and painted sooner
 * than written, and each that is painted holds eight megabytes of pixels.
 */
const lanes = Array.from({ length: Math.min(4, availableParallelism()) }, () =>
  oneByOne((poster: string) => makePng(JSON.parse(poster) as Poster, kept ?? keepNothing)),
);
let asked = 0;
