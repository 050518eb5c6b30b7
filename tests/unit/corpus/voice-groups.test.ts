import { describe, expect, it } from "vitest";
import { groupVoices, leadOf } from "../../../src/corpus/query/voice-groups.ts";
import { voicesOnce } from "../../../src/corpus/query/voices.ts";
import { loadFiles, publication } from "../../support/read.ts";

const voice = (id: string, more = "") => `<Voice id="${id}" role="master"${more}>\n\nSaid.\n\n</Voice>`;
const voices = (start: string, count: number) =>
  Array.from({ length: count }, (_, index) => voice(`${start}${"abcdefghijklmnopqrstuvwxyz"[index]}`)).join(
    "\n\n",
  );

async function groups(body: string) {
  const { corpus } = await loadFiles({ "publications/brief.mdx": publication(`\n${body}\n`) });
  return groupVoices(corpus, voicesOnce(corpus)).flatMap(({ groups: all }) =>
    all.map(({ section, leads, rest }) => [section?.id, leads.map(({ id }) => id), rest.length]),
  );
}

describe("the voices of a text", () => {
  it("stand together where they are few, two before the others", async () => {
    const body = `## One [#one]\n\n${voices("a", 2)}\n\n## Two [#two]\n\n${voices("b", 3)}`;
    expect(await groups(body)).toEqual([[undefined, ["aa", "ab"], 3]]);
  });

  it("hide no single one behind a tap", async () => {
    expect(await groups(`## One [#one]\n\n${voices("a", 3)}`)).toEqual([[undefined, ["aa", "ab", "ac"], 0]]);
  });

  it("begin with those that an author chose", async () => {
    const body = `## One [#one]\n\n${voices("a", 4)}\n\n${voice("lead", ' lead="true"')}`;
    expect(await groups(body)).toEqual([[undefined, ["lead"], 4]]);
  });

  it("are divided by headings, and a part that holds very many by those below", async () => {
    const body = [
      voices("n", 1),
      `## One [#one]\n\n${voices("a", 4)}`,
      `## Two [#two]\n\n${voices("b", 2)}`,
      `### In two [#in-two]\n\n${voices("c", 23)}`,
    ].join("\n\n");
    expect(await groups(body)).toEqual([
      [undefined, ["na"], 0],
      ["one", ["aa", "ab"], 2],
      ["two", ["ba", "bb"], 0],
      ["in-two", ["ca", "cb"], 21],
    ]);
  });
});

describe("the voice to show of some", () => {
  it("is the one that was chosen, or the first", async () => {
    const { corpus } = await loadFiles({
      "publications/brief.mdx": publication(`\n${voices("a", 2)}\n\n${voice("lead", ' lead="true"')}\n`),
    });
    expect(leadOf(corpus.voices)?.id).toBe("lead");
    expect(leadOf(corpus.voices.slice(0, 2))?.id).toBe("aa");
    expect(leadOf([])).toBeUndefined();
  });
});
