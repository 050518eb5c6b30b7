import { workerData } from "node:worker_threads";
import { answerTeam } from "../../../src/threads/team.ts";

/** Doubles its numbers, telling after each; a negative one it does not know. */
const numbers = workerData as number[];
for (const [index, number] of numbers.entries()) {
  if (number < 0) throw new RangeError(`${number} is negative`);
  answerTeam({ done: index + 1 });
}
answerTeam({ result: numbers.map((number) => number * 2) });
