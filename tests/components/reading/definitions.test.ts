import { beforeAll, describe, expect, it } from "vitest";
import Definitions from "../../../src/components/reading/Definitions.astro";
import type { Corpus, Document } from "../../../src/corpus/types.ts";
import { publication } from "../../support/read.ts";
import { linksOf, openSite, show } from "../show.ts";

const term = (name: string, more: string, body: string): string =>
  `---\nterm: ${name}\n${more}---\n\n${body}\n`;

describe("the definitions of a page", () => {
  let corpus: Corpus;
  const documentOf = (id: string): Document =>
    corpus.publications.find((publication) => publication.id === id)!.document;
  beforeAll(async () => {
    corpus = await openSite({
      "glossary/quay.mdx": term("Quay", "", "A wall that ships lie at. It is **not** a \\<pier>."),
      "glossary/pier.mdx": term("Pier", "abbreviations: [PR, PRS]\n", "A platform on pillars."),
      "glossary/weir.mdx": term("Weir", "", "A low dam."),
      "publications/both.mdx": publication(
        "\nThe [quay](term:quay) and the [pier](term:pier).\n\n## More [#more]\n\nThe [quay](term:quay) once more.\n",
      ).replace("A brief", "Both"),
      "publications/one.mdx": publication("\nThe [weir](term:weir).\n").replace("A brief", "One"),
      "publications/none.mdx": publication("\nNothing.\n").replace("A brief", "None"),
    });
  });

  it("are those of the words that it explains, each once, in order of the glossary", async () => {
    const { body } = await show(Definitions, { document: documentOf("both") });
    const definitions = [...body.querySelectorAll(".definition")];
    expect(definitions.map(({ id }) => id)).toEqual(["definition_pier", "definition_quay"]);
    expect(definitions.map((one) => one.hasAttribute("popover"))).toEqual([true, true]);
  });

  it("name the term with its short forms, define it as the glossary does, and lead there", async () => {
    const { body } = await show(Definitions, { document: documentOf("both") });
    const [pier, quay] = body.querySelectorAll(".definition");
    expect([...pier!.querySelectorAll("p")].map((one) => one.textContent.trim())).toEqual([
      "Pier (PR, PRS)",
      "A platform on pillars.",
      "More about this word",
    ]);
    expect([...quay!.querySelectorAll("p")].map((one) => one.textContent.trim())).toEqual([
      "Quay",
      "A wall that ships lie at. It is not a <pier>.",
      "More about this word",
    ]);
    expect(quay!.querySelector("strong")!.textContent).toBe("not");
    expect(linksOf(body)).toEqual([
      "More about this word → /glossary/#pier",
      "More about this word → /glossary/#quay",
    ]);
  });

  it("are other ones on another page", async () => {
    const { body } = await show(Definitions, { document: documentOf("one") });
    expect([...body.querySelectorAll(".definition")].map(({ id }) => id)).toEqual(["definition_weir"]);
  });

  it("are nothing where the page explains no word", async () => {
    const { body, text } = await show(Definitions, { document: documentOf("none") });
    expect([text, body.querySelectorAll("div, p").length]).toEqual(["", 0]);
  });
});
