import { describe, expect, it } from "vitest";
import { findingThemes } from "../../../src/corpus/query/finding-themes.ts";
import { threadsOf } from "../../../src/corpus/query/threads.ts";
import { loadFiles, publication } from "../../support/read.ts";

const finding = (id: string, more = "") =>
  `<Finding id="${id}" title="It is ${id}"${more}>\n\nSo.\n\n</Finding>`;
const topic = (title: string) => `---\ntitle: ${title}\nsummary: A region.\n---\n`;
const REGIONS = { "topics/regions/north.mdx": topic("North"), "topics/regions/south.mdx": topic("South") };
const load = async (...findings: string[]) =>
  (await loadFiles({ ...REGIONS, "publications/brief.mdx": publication(`\n${findings.join("\n\n")}\n`) }))
    .corpus;

describe("threads of findings", () => {
  it("hold what hangs together, however far around, in reading order with its ties", async () => {
    const corpus = await load(
      finding("a"),
      finding("alone"),
      finding("b", ' deepens="a"'),
      finding("c"),
      finding("d", ' contradicts="c"'),
      finding("e", ' confirms="b a"'),
    );
    expect(
      threadsOf(corpus).map(({ findings, ties }) => [findings.map(({ id }) => id).join(" "), ties]),
    ).toEqual([
      [
        "a b e",
        [
          { earlier: 0, later: 1, relation: "deepens" },
          { earlier: 1, later: 2, relation: "confirms" },
          { earlier: 0, later: 2, relation: "confirms" },
        ],
      ],
      ["c d", [{ earlier: 0, later: 1, relation: "contradicts" }]],
    ]);
  });

  it("are none where no finding names another", async () => {
    expect(threadsOf(await load(finding("a"), finding("b")))).toEqual([]);
  });
});

describe("findings by theme", () => {
  it("stand under the topics that most of them name, each once, and a thread where it begins", async () => {
    const corpus = await load(
      finding("a", ' region="north"'),
      finding("b", ' region="south" deepens="a"'),
      finding("c", ' region="south"'),
      finding("d"),
    );
    expect(
      findingThemes(corpus).map(({ theme, threads, things }) => [
        typeof theme === "string" ? theme : theme.key,
        threads.map(({ findings }) => findings.map(({ id }) => id).join(" ")),
        things.map(({ id }) => id),
      ]),
    ).toEqual([
      ["region:north", ["a b"], []],
      ["region:south", [], ["c"]],
      ["rest", [], ["d"]],
    ]);
  });

  it("are one group where topics do not divide them", async () => {
    const themes = findingThemes(await load(finding("a"), finding("b"), finding("c")));
    expect(themes.map(({ theme }) => theme)).toEqual(["rest"]);
  });
});
