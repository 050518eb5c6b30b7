import { workerData } from "node:worker_threads";
import sharp from "sharp";
import type { Poster } from "../../charts/draw/poster.ts";
import { posterPng } from "../../charts/draw/poster-png.ts";
import type { WordDocument } from "../../exports/docx/docx.ts";
import { KeptFolder, type UseOfFolder } from "../../kept/kept-folder.ts";
import { keepNothing } from "../../kept/kept-work.ts";
import { versionsOf } from "../../kept/versions-of.ts";
import { answerAsked } from "../../threads/asked-thread.ts";
import type { BesideData, Job } from "./beside.ts";

/** Makes one thing after another, in a thread of its own. */
const { shared, hasDocuments } = workerData as BesideData;
const kept = shared && KeptFolder.from(shared);

answerAsked<Job, Uint8Array | UseOfFolder | undefined>((job) => (job.kind === "end" ? kept?.use : make(job)));

const writer = () => import("../../exports/docx/docx.ts");
// What keeps it from loading is told to whoever asks for a document.
if (hasDocuments) writer().catch(() => {});

async function make(job: Exclude<Job, { kind: "end" }>): Promise<Uint8Array> {
  if (job.kind === "png") return pngOf(job.poster);
  const { writeDocx } = await writer();
  const { notes, ...document } = JSON.parse(job.document) as Omit<WordDocument, "notes" | "pictures"> & {
    notes: [id: string, WordDocument["notes"] extends ReadonlyMap<string, infer Note> ? Note : never][];
  };
  return writeDocx({ ...document, notes: new Map(notes), pictures: job.pictures });
}

/** What paints PNGs, and what writes them. */
const PAINTED_BY = { ...sharp.versions, ...versionsOf(import.meta.url, "@napi-rs/canvas") };

/** Those that are being made: a book and a document of Word ask for the same at the same time. */
const making = new Map<string, Promise<Uint8Array>>();

function pngOf(poster: string): Promise<Uint8Array> {
  const known = making.get(poster);
  if (known) return known;
  const recipe = { kind: "chart-png", by: PAINTED_BY, isOurs: true, settings: poster, of: [] };
  const png = (kept ?? keepNothing)
    .get(recipe, async () => posterPng(JSON.parse(poster) as Poster))
    .finally(() => making.delete(poster));
  making.set(poster, png);
  return png;
}
