import type { Topic, Voice } from "../../corpus/types.ts";
import { shapeOf } from "../cover/shapes.ts";
import type { Edition } from "virtual:learning-briefs/edition";

/** Who speaks, as far as the source says: the role with its shape, and the topics that have a place on the map. */
export function describeSpeaker(
  voice: Voice,
  edition: Pick<Edition, "corpus" | "topicsOf" | "roleLabel">,
): { role: string; places: Topic[]; mark: string } {
  const places = edition.topicsOf(voice.topics).filter(({ meta }) => meta.place !== undefined);
  const { start, outline } = shapeOf(edition.corpus.site.roles.findIndex(({ id }) => id === voice.role));
  return { role: edition.roleLabel(voice.role), places, mark: `M${start.join(" ")}${outline}` };
}
