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

/**
 * The same of a part of a thing, such as one text of a corpus, for what is asked of each part a few times and soon: the answers for the
 * `most` parts that were asked of last are kept.
 */
export function memoizeLatest<Thing extends object, Part extends object, More extends unknown[], Answer>(
  most: number,
  work: (thing: Thing, part: Part, ...more: More) => Answer,
): (thing: Thing, part: Part, ...more: More) => Answer {
  const latest = new Map<Part, typeof work>();
  return (thing, part, ...more) => {
    const ask = latest.get(part) ?? memoizeByObject(work);
    latest.delete(part);
    latest.set(part, ask);
    if (latest.size > most) latest.delete(latest.keys().next().value!);
    return ask(thing, part, ...more);
  };
}
