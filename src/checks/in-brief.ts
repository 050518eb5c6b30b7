import { briefOf } from "../corpus/query/brief.ts";
import { standingIn } from "../corpus/query/texts.ts";
import type { Publication } from "../corpus/types.ts";
import { MOST_IN_BRIEF } from "../model/publication.ts";
import { checkEach } from "./each.ts";

/** What a publication tells in brief stands on one page, in print as well. */
export const checkInBrief = checkEach<Publication>((corpus) => ({
  things: corpus.publications,
  // Two files may claim one id: then what stands in either is found in both.
  reads: ({ key }) => [
    ...standingIn(corpus.findings, key),
    ...standingIn(corpus.recommendations, key),
    ...standingIn(corpus.figures, key),
  ],
  hold: (publication, problems) => {
    const { words } = briefOf(corpus, publication);
    if (words <= MOST_IN_BRIEF.words) return;
    problems.add(
      "brief-length",
      publication.placeOf(["inBrief"], "key"),
      `In brief, ${publication.id} has ${words} words, and one page holds ${MOST_IN_BRIEF.words}.`,
      "Pick fewer findings in `inBrief` or others that begin with a shorter sentence, or say `what` and `made` in fewer words.",
    );
  },
}));
