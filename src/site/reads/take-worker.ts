import { workerData } from "node:worker_threads";
import { answerTeam } from "../../threads/team.ts";
import { KeptFolder } from "../../kept/kept-folder.ts";
import { take } from "./take.ts";
import type { Left, TakeData } from "./take-apart.ts";

/** So many pages are taken before that is told again. */
const TOLD_EACH = 100;

const { shared, folders, pages } = workerData as TakeData;
const kept = KeptFolder.from(shared);
const missing: string[] = [];
for (const [index, page] of pages.entries()) {
  if (!take(kept, folders, page)) missing.push(page.path);
  if ((index + 1) % TOLD_EACH === 0) answerTeam({ done: index + 1 });
}
answerTeam<Left>({ result: { missing, use: kept.use } });
