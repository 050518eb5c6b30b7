import type { Topic, Voice } from "../../corpus/types.ts";
import type { Edition } from "virtual:learning-briefs/edition";

/** Who speaks, as far as the source says: the role, and the topics that have a place on the map. */
export function describeSpeaker(
  voice: Voice,
  edition: Pick<Edition, "topicsOf" | "roleLabel">,
): { role: string; places: Topic[] } {
  const places = edition.topicsOf(voice.topics).filter(({ meta }) => meta.place !== undefined);
  return { role: edition.roleLabel(voice.role), places };
}
