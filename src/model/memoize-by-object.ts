/**
 * What tells which of its fields are read answers for what is worked out of it too: whoever meets the answer later has read the
 * same, and would not be seen to. One symbol for all copies of this module: pages are bundled with one of their own.
 */
export const WORK_OUT = Symbol.for("learning-briefs.work-out");

/** Something that tells what is read of it. `of` is the question; `work` answers it, and is asked once. */
export interface TellsReads {
  [WORK_OUT]?: <Answer>(of: object, work: () => Answer) => Answer;
}

/**
 * A question whose answer many pages show, worked out once for each thing that it is asked of. The answer is kept for
 * as long as the thing: a corpus that is read anew brings new things, and so new answers.
 */
export function memoizeByObject<Thing extends object, More extends unknown[], Answer>(
  work: (thing: Thing, ...more: More) => Answer,
): (thing: Thing, ...more: More) => Answer {
  const answers = new WeakMap<Thing, Answer>();
  return (thing, ...more) => {
    const workOut = (thing as TellsReads)[WORK_OUT];
    if (workOut) return workOut(answers, () => work(thing, ...more));
    const known = answers.get(thing);
    if (known !== undefined) return known;
    const answer = work(thing, ...more);
    answers.set(thing, answer);
    return answer;
  };
}
