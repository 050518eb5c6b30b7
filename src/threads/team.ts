import { availableParallelism } from "node:os";
import { parentPort, Worker, type WorkerOptions } from "node:worker_threads";
import { withCompiledCode } from "./compiled-code.ts";

/** Each takes memory for its code and for its garbage. */
const MOST = 4;

/** Threads that share a piece of work. */
export interface Team<Result> {
  /** What each has found, in their order. Refused where one fails. */
  readonly results: Promise<Result[]>;
  /** Ends them, whether they are done or not. */
  end(): Promise<void>;
}

/** How many threads share so many tasks, where to begin a thread takes as long as `worth` of them. */
export const sizeOfTeam = (tasks: number, worth: number): number =>
  Math.min(MOST, availableParallelism(), Math.ceil(tasks / worth));

/**
 * Begins a thread for each of `members`, which runs `script` and answers with {@link answerTeam}.
 *
 * @param tell is told how many tasks all of them have done, whenever one says more.
 */
export function beginTeam<Result>(
  script: URL,
  members: readonly WorkerOptions[],
  tell: (done: number) => void,
): Team<Result> {
  const done = members.map(() => 0);
  const workers = members.map((options) => new Worker(script, { env: withCompiledCode(), ...options }));
  const results = workers.map(
    (worker, at) =>
      new Promise<Result>((resolve, reject) => {
        worker.on("message", (answer: Answer<Result>) => {
          if ("result" in answer) return resolve(answer.result);
          done[at] = answer.done;
          tell(done.reduce((all, few) => all + few));
        });
        worker.once("error", reject);
      }),
  );
  return {
    results: Promise.all(results),
    end: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
}

/** How a thread of a team answers: with how many tasks it has done so far, and at its end with what it has found. */
export const answerTeam = <Result>(answer: Answer<Result>): void => parentPort!.postMessage(answer);

type Answer<Result> = { done: number } | { result: Result };
