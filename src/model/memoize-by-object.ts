/**
 * A question whose answer many pages show, worked out once for each thing that it is asked of. The answer is kept for
 * as long as the thing: a corpus that is read anew brings new things, and so new answers.
 */
export function memoizeByObject<Thing extends object, More extends unknown[], Answer>(
  work: (thing: Thing, ...more: More) => Answer,
): (thing: Thing, ...more: More) => Answer {
  const answers = new WeakMap<Thing, Answer>();
  return (thing, ...more) => {
    const known = answers.get(thing);
    if (known !== undefined) return known;
    const answer = work(thing, ...more);
    answers.set(thing, answer);
    return answer;
  };
}
