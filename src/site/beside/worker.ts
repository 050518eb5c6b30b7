import { workerData } from "node:worker_threads";
import { type Poster, posterPng } from "../../charts/draw/poster.ts";
import type { WordDocument } from "../../exports/docx/docx.ts";
import { KeptFolder, type UseOfFolder } from "../../kept/kept-folder.ts";
import { localeOfCorpus } from "../../locales/locale.ts";
import { answerAsked } from "../../threads/asked-thread.ts";
import type { BesideData, Job } from "./beside.ts";

/** Makes one thing after another, in a thread of its own. */
const { words, shared } = workerData as BesideData;
const locale = localeOfCorpus(words);
const kept = shared && KeptFolder.from(shared);

answerAsked<Job, Uint8Array | UseOfFolder | undefined>((job) => (job.kind === "end" ? kept?.use : make(job)));

async function make(job: Exclude<Job, { kind: "end" }>): Promise<Uint8Array> {
  if (job.kind === "png") return posterPng(JSON.parse(job.poster) as Poster, locale, kept);
  const { writeDocx } = await import("../../exports/docx/docx.ts");
  const { notes, ...document } = JSON.parse(job.document) as Omit<WordDocument, "notes" | "pictures"> & {
    notes: [id: string, WordDocument["notes"] extends ReadonlyMap<string, infer Note> ? Note : never][];
  };
  return writeDocx({ ...document, notes: new Map(notes), pictures: job.pictures });
}
