import { parentPort, workerData } from "node:worker_threads";
import { KeptFolder, type SharedFolder } from "../../kept/kept-folder.ts";
import { type Finishing, finishPages } from "./finish-pages.ts";

const { built, shared } = workerData as { built: Finishing; shared: SharedFolder | undefined };
const kept = shared && KeptFolder.from(shared);
await finishPages({ ...built, ...(kept ? { kept } : {}) });
parentPort!.postMessage({ built, use: kept?.use });
