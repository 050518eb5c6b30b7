import { parentPort, workerData } from "node:worker_threads";
import { type Poster, posterPng } from "../../charts/draw/poster.ts";
import type { WordDocument } from "../../exports/docx/docx.ts";
import { KeptFolder } from "../../kept/kept-folder.ts";
import { localeOfCorpus } from "../../locales/locale.ts";
import type { BesideData, Job } from "./beside.ts";

/** Makes one thing after another, in a thread of its own. */
const { words, shared } = workerData as BesideData;
const locale = localeOfCorpus(words);
const kept = shared && KeptFolder.from(shared);

parentPort!.on("message", ({ id, job }: { id: number; job: Job }) => void answer(id, job));

async function answer(id: number, job: Job): Promise<void> {
  try {
    parentPort!.postMessage({ id, made: job.kind === "end" ? kept?.use : await make(job) });
  } catch (error) {
    parentPort!.postMessage({ id, fault: error });
  }
}

async function make(job: Exclude<Job, { kind: "end" }>): Promise<Uint8Array> {
  if (job.kind === "png") return posterPng(JSON.parse(job.poster) as Poster, locale, kept);
  const { writeDocx } = await import("../../exports/docx/docx.ts");
  const { notes, ...document } = JSON.parse(job.document) as Omit<WordDocument, "notes" | "pictures"> & {
    notes: [id: string, WordDocument["notes"] extends ReadonlyMap<string, infer Note> ? Note : never][];
  };
  return writeDocx({ ...document, notes: new Map(notes), pictures: job.pictures });
}
