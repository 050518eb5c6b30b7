import { Worker, parentPort } from "node:worker_threads";
import { withCompiledCode } from "./compiled-code.ts";

/** What a thread is told: under a number where an answer is expected. */
interface Asked<Question> {
  id?: number;
  question: Question;
}

/** What a thread answers: under the number of the question, what was made, or what kept it from that. */
type Told<Answer> = { id: number; answer: Answer } | { id: number; fault: Error };

/** So much of what is new it holds, in MB: what it makes is large and soon handed over, and lies outside of the heap for the most part. */
const NEW = 24;

/** A thread of its own that answers questions: its file calls `answerAsked`. */
export class AskedThread<Question, Answer> {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { done(answer: Answer): void; fail(error: Error): void }>();
  #count = 0;
  /** What ended it before its time. */
  #fault: Error | undefined;

  constructor(file: URL, workerData?: unknown) {
    this.#worker = new Worker(file, {
      workerData,
      env: withCompiledCode(),
      resourceLimits: { maxYoungGenerationSizeMb: NEW },
    });
    this.#worker.on("message", (told: Told<Answer>) => {
      const waiting = this.#waiting.get(told.id);
      // It was refused meanwhile.
      if (!waiting) return;
      const { done, fail } = waiting;
      this.#waiting.delete(told.id);
      if (this.#waiting.size === 0) this.#worker.unref();
      if ("fault" in told) fail(told.fault);
      else done(told.answer);
    });
    // A live preview that ends does not wait for a thread that has nothing to do.
    this.#worker.unref();
    this.#worker.on("error", (error) => this.#end(error as Error));
  }

  /** Throws what the thread threw, or what has ended it. */
  ask(question: Question): Promise<Answer> {
    if (this.#fault) return Promise.reject(this.#fault);
    const id = ++this.#count;
    this.#worker.ref();
    this.#worker.postMessage({ id, question } satisfies Asked<Question>);
    return new Promise((done, fail) => this.#waiting.set(id, { done, fail }));
  }

  /**
   * Tells it what it does not answer: what keeps it from that is thrown by the next that it is asked. `given` are bytes of it that become
   * the thread's own.
   */
  tell(question: Question, given?: Uint8Array): void {
    if (!this.#fault) this.#worker.postMessage({ question } satisfies Asked<Question>, handedOver(given));
  }

  /** Ends it. What it was asked and has not answered is refused. */
  async close(): Promise<void> {
    this.#end(new Error("The thread was ended before it had answered."));
    await this.#worker.terminate();
  }

  #end(fault: Error): void {
    this.#fault ??= fault;
    for (const { fail } of this.#waiting.values()) fail(this.#fault);
    this.#waiting.clear();
  }
}

/** What of a message is handed over and not copied: small bytes lie among others, which stay. */
function handedOver(given: Uint8Array | undefined): ArrayBuffer[] {
  return given && given.buffer instanceof ArrayBuffer && given.byteLength === given.buffer.byteLength
    ? [given.buffer]
    : [];
}

/** Answers what this thread is asked. */
export function answerAsked<Question, Answer>(
  answerTo: (question: Question) => Answer | Promise<Answer>,
): void {
  parentPort!.on("message", ({ id, question }: Asked<Question>) => {
    if (id === undefined) return void answerTo(question);
    const tell = (told: Told<Answer>) => parentPort!.postMessage(told);
    void (async () => answerTo(question))().then(
      (answer) => tell({ id, answer }),
      (fault: Error) => tell({ id, fault }),
    );
  });
}
