/** Makes of some work one that is done in turn: each call begins when the one before has ended, well or badly. */
export function inTurn<Of extends unknown[]>(
  work: (...of: Of) => Promise<void>,
  tell: (error: unknown) => void,
): (...of: Of) => Promise<void> {
  const next = oneByOne(work);
  return (...of) => next(...of).catch(tell);
}

/** The same where whoever asked is told what it gave, or how it failed. */
export function oneByOne<Of extends unknown[], Made>(
  work: (...of: Of) => Promise<Made>,
): (...of: Of) => Promise<Made> {
  let last: Promise<unknown> = Promise.resolve();
  return (...of) => {
    const making = last.then(() => work(...of));
    last = making.catch(() => {});
    return making;
  };
}

/** Waits until all have ended, and throws what the first of those threw that failed. */
export async function allOf(works: readonly (Promise<void> | undefined)[]): Promise<void> {
  const ended = await Promise.allSettled(works);
  const failed = ended.find(({ status }) => status === "rejected");
  if (failed) throw (failed as PromiseRejectedResult).reason;
}
