import type { Corpus, Voice } from "./types.ts";

/** One contribution of a participant, wherever it is told. */
export interface VoiceOnce {
  /** Its first telling: the one that others repeat. */
  voice: Voice;
  /** All tellings in reading order, the first among them. */
  tellings: Voice[];
}

/** The voices of all publications in reading order, each once: what repeats another (`sameAs`) counts as the same. */
export function voicesOnce({ voices }: Corpus): VoiceOnce[] {
  const byId = new Map(voices.map((voice) => [voice.id, voice]));
  const tellings = Map.groupBy(voices, (voice) => firstOf(voice, byId));
  return voices.flatMap((voice) => {
    const told = tellings.get(voice.id);
    return told ? [{ voice, tellings: told }] : [];
  });
}

/** The id of the telling at the start of a chain of `sameAs`; of a circle, the smallest id in it. */
function firstOf(voice: Voice, byId: ReadonlyMap<string, Voice>): string {
  const seen = new Set<string>();
  let at = voice;
  while (at.sameAs && !seen.has(at.id)) {
    seen.add(at.id);
    const before = byId.get(at.sameAs);
    if (!before) break;
    at = before;
  }
  return seen.has(at.id) ? [...seen].sort()[0]! : at.id;
}
