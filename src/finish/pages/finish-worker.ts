import { workerData } from "node:worker_threads";
import { KeptFolder } from "../../kept/kept-folder.ts";
import { compressionOf } from "../precompress.ts";
import { answerTeam } from "../../threads/team.ts";
import type { FinishedApart, ThreadData } from "./finish-all-pages.ts";
import { finishShare } from "./finish-pages.ts";
import { meetOver } from "./meeting.ts";

/** So many pages are finished before that is told again. */
const TOLD_EACH = 25;

const { built, ports, shared, at, of } = workerData as ThreadData;
const kept = shared && KeptFolder.from(shared);
const sums = new Map<string, string>();
const compression = compressionOf(built.files, { ...built, sums, kept });
const found = await finishShare(built, {
  ...{ at, of, meet: meetOver(ports), kept },
  finished: (pages) => pages % TOLD_EACH === 0 && answerTeam({ done: pages }),
  done: (...of) => compression.add(...of),
});
await compression.end();
answerTeam<FinishedApart>({ result: { ...found, sums, use: kept?.use } });
for (const port of ports) port.close();
