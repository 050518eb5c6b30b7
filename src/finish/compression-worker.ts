import { workerData } from "node:worker_threads";
import { KeptFolder } from "../kept/kept-folder.ts";
import { answerAsked } from "../threads/asked-thread.ts";
import { Compression } from "./compression.ts";
import type { Compressed, CompressionData, Job } from "./compression-apart.ts";

const { dir, standing, isLarge, shared } = workerData as CompressionData;
const kept = shared && KeptFolder.from(shared);
const sums = new Map<string, string>();
const compression = new Compression({ dir, standing, isLarge, sums, ...(kept ? { kept } : {}) });

answerAsked<Job, Compressed | [done: number, of: number] | undefined>(async (job) => {
  if (job.kind === "tally") return compression.tally;
  if (job.kind === "add") return void compression.add(job.path, job.bytes, job.sum);
  await compression.end();
  return { sums, use: kept?.use };
});
