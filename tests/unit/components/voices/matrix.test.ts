import { describe, expect, it } from "vitest";
import { voiceMatrix } from "../../../../src/components/voices/matrix.ts";
import { voiceFacets } from "../../../../src/corpus/query/facets.ts";
import { loadFiles, publication } from "../../../support/read.ts";

const voice = (id: string, more = "") => `<Voice id="${id}" role="master"${more}>\n\nSaid.\n\n</Voice>`;

async function matrix(files: Record<string, string>, all?: number) {
  const { corpus } = await loadFiles(files);
  return voiceMatrix(voiceFacets(corpus), all ?? corpus.voices.length);
}

describe("the picture of all voices", () => {
  it("sets publications across, and has no cell without a voice", async () => {
    const made = await matrix({
      "publications/one.mdx": publication(`\n${voice("a")}\n\n${voice("b")}\n`),
      "publications/two.mdx": publication(`\n${voice("c")}\n`),
    });
    expect(made!.columns!.id).toBe("publications");
    expect(made!.rows.map(({ cells }) => cells)).toEqual([
      [
        { column: 0, count: 2 },
        { column: 1, count: 1 },
      ],
    ]);
    expect(made!.perMark).toBe(1);
  });

  it("has roles alone where nothing divides the voices", async () => {
    const made = await matrix({ "publications/one.mdx": publication(`\n${voice("a")}\n`) });
    expect(made!.columns).toBeUndefined();
    expect(made!.rows[0]!.cells).toEqual([{ column: 0, count: 1 }]);
  });

  it("lets a mark stand for many where there are very many", async () => {
    const files = { "publications/one.mdx": publication(`\n${voice("a")}\n`) };
    expect((await matrix(files, 401))!.perMark).toBe(10);
    expect((await matrix(files, 4001))!.perMark).toBe(100);
  });

  it("is none where nobody speaks", async () => {
    expect(await matrix({ "publications/one.mdx": publication("\nText.\n") })).toBeUndefined();
  });
});
