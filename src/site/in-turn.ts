/** Makes of some work one that is done in turn: each call begins when the one before has ended, well or badly. */
export function inTurn<Of extends unknown[]>(
  work: (...of: Of) => Promise<void>,
  tell: (error: unknown) => void,
): (...of: Of) => Promise<void> {
  let last = Promise.resolve();
  return (...of) => {
    last = last.then(() => work(...of)).catch(tell);
    return last;
  };
}
