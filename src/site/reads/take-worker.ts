import { workerData } from "node:worker_threads";
import { fileWithin, writeWithin } from "../../finish/file-within.ts";
import { isPage } from "../../finish/site-files.ts";
import { answerTeam } from "../../threads/team.ts";
import { KeptFolder } from "../../kept/kept-folder.ts";
import { grow } from "../../kept/shrink.ts";
import { bytesOf } from "./kept-pages.ts";
import type { Left, TakeData } from "./take-apart.ts";

/** So many pages are taken before that is told again. */
const TOLD_EACH = 100;

const { shared, folder, pages } = workerData as TakeData;
const kept = KeptFolder.from(shared);
const missing: string[] = [];
for (const [index, [path, sum]] of pages.entries()) {
  if (!(await take(path, sum))) missing.push(path);
  if ((index + 1) % TOLD_EACH === 0) answerTeam({ done: index + 1 });
}
answerTeam<Left>({ result: { missing, use: kept.use } });

/** Puts a page into the folder; what is no page, as it stands in the last site. */
async function take(path: string, sum: string): Promise<boolean> {
  if (!isPage(path)) return kept.putFile(sum, fileWithin(folder, path));
  const bytes = await kept.find(bytesOf(sum));
  if (bytes) writeWithin(folder, path, grow(bytes));
  return bytes !== undefined;
}
