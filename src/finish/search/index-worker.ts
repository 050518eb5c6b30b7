import { workerData } from "node:worker_threads";
import type { SearchRecord } from "../../exports/search-records.ts";
import { answerAsked } from "../../threads/asked-thread.ts";
import type { IndexData, Job } from "./index-apart.ts";
import { IndexToWrite } from "./write-index.ts";

const { dir, language } = workerData as IndexData;
const index = new IndexToWrite(language);

answerAsked<Job, undefined>((job) => {
  if (job.kind === "write") return void index.write(dir);
  for (const record of JSON.parse(job.records) as SearchRecord[]) index.add(record);
  return undefined;
});
