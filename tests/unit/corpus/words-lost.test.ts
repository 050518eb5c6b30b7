import { expect, it } from "vitest";
import { wordsLost } from "../../support/words-lost.ts";
import { loadFiles, publication } from "../../support/read.ts";

const PATH = "publications/brief.mdx";
const body = "\nOne [two](term:x) *fo*ur {/* five */} six.[^n]\n\n## Seven [#eight]\n\n[^n]: Nine.\n";

it("finds the words of a text that are in nothing that was made of it, and no others", async () => {
  const { corpus } = await loadFiles({ [PATH]: publication(body) });
  expect(wordsLost(PATH, publication(body), corpus)).toEqual([]);
  const more = publication(body.replace("six.", 'six, harvest <Callout kind="eleven"> twelve.')).replace(
    "summary: Short.",
    "summary: Short. #harbor and more",
  );
  expect(wordsLost(PATH, more, corpus)).toEqual(["harbor", "and", "more", "harvest", "eleven", "twelve"]);
});
