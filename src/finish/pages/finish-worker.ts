import { parentPort, workerData } from "node:worker_threads";
import { KeptFolder, type SharedFolder } from "../../kept/kept-folder.ts";
import { compressionOf } from "../precompress.ts";
import { listFiles } from "../site-files.ts";
import type { FinishedApart } from "./finish-all-pages.ts";
import { type Finishing, finishPages } from "./finish-pages.ts";

const { built, shared } = workerData as { built: Finishing; shared: SharedFolder | undefined };
const kept = shared && KeptFolder.from(shared);
const sums = new Map<string, string>();
const around = kept ? { kept } : {};
const compression = compressionOf(await listFiles(built.dir), { dir: built.dir, sums, ...around });
await finishPages({ ...built, ...around, done: (path, bytes) => compression.add(path, bytes) });
await compression.end((done, of) => parentPort!.postMessage(["Compressing files", done, of]));
parentPort!.postMessage({ built, sums, use: kept?.use } satisfies FinishedApart);
