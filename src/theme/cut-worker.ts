import { parentPort } from "node:worker_threads";
import subset from "subset-font";
import type { Answered, Asked } from "./with-cutter.ts";

/** Cuts one face after another, in a thread that is ended when all are cut. */
parentPort!.on("message", ([id, bytes, letters, options]: Asked) => {
  subset(Buffer.from(bytes), letters, options).then(
    (cut) => answer([id, cut, undefined]),
    (fault: Error) => answer([id, undefined, fault]),
  );
});

function answer(answered: Answered): void {
  parentPort!.postMessage(answered);
}
