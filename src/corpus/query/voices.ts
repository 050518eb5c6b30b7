import { memoizeByObject } from "../../model/memoize-by-object.ts";
import type { Corpus, Voice } from "../types.ts";

/** One contribution of a participant, wherever it is told. */
export interface VoiceOnce {
  /** Its first telling: the one that others repeat. */
  voice: Voice;
  /** All tellings in reading order, the first among them. */
  tellings: Voice[];
}

/**
 * Voices in the order in which they come, each once: what repeats another (`sameAs`) counts as the same. Of some voices
 * only, the first telling among them stands for those whose own first is not there.
 */
export function voicesOnce({ voices }: { voices: readonly Voice[] }): VoiceOnce[] {
  const byId = new Map(voices.map((voice) => [voice.id, voice]));
  const tellings = Map.groupBy(voices, (voice) => firstOf(voice, byId));
  return voices.flatMap((voice) => {
    const id = firstOf(voice, byId);
    const told = tellings.get(id)!;
    const first = told.find((one) => one.id === id) ?? told[0];
    return voice === first ? [{ voice, tellings: told }] : [];
  });
}

/** The id of the telling at the start of a chain of `sameAs`; of a circle, the smallest id in it. */
function firstOf(voice: Voice, byId: ReadonlyMap<string, Voice>): string {
  const seen = new Set<string>();
  let at = voice;
  while (at.sameAs && !seen.has(at.id)) {
    seen.add(at.id);
    const before = byId.get(at.sameAs);
    // What stands elsewhere is known by its id alone: two that repeat it are the same.
    if (!before) return at.sameAs;
    at = before;
  }
  return seen.has(at.id) ? [...seen].sort()[0]! : at.id;
}

/** Whether a voice is the first of its text that is retold. */
export function isFirstRetold(corpus: Corpus, voice: Voice): boolean {
  return firstRetold(corpus).has(voice.key);
}

/** The keys of the voices that are the first of their text to be retold. */
const firstRetold = memoizeByObject(({ voices }: Corpus): ReadonlySet<string> => {
  const retold = Map.groupBy(
    voices.filter(({ verbatim }) => !verbatim),
    ({ home }) => home,
  );
  return new Set([...retold.values()].map(([first]) => first!.key));
});
