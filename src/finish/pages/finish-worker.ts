import { parentPort, workerData } from "node:worker_threads";
import { type Finishing, finishPages } from "./finish-pages.ts";

const built = workerData as Finishing;
await finishPages(built);
parentPort!.postMessage(built);
