import { beforeAll, describe, expect, it } from "vitest";
import Cover from "../../../src/components/cover/Cover.astro";
import type { Publication } from "../../../src/corpus/types.ts";
import { dataset, publication } from "../../support/read.ts";
import { openSite, show } from "../show.ts";

const voice = (id: string) =>
  `<Voice id="${id}" role="master">\n\nWhat a mooring master said of the quay.\n\n</Voice>\n\n`;
const BODY = `
## First [#first]

Some words on the quay.

${voice("one")}${voice("two")}## Second [#second]

More words.
`;

describe("the cover of a publication", () => {
  let full: Publication;
  let bare: Publication;
  beforeAll(async () => {
    const { publications } = await openSite({
      "publications/brief.mdx": publication(BODY).replace("A brief", "The <old> quay"),
      "publications/note.mdx": publication("\nText.\n").replace("A brief", "A note"),
      "datasets/answers.yaml": dataset(
        "[{ id: x, label: X }]",
        "  - { id: a, label: A, values: { x: 40 } }\n  - { id: b, label: B, values: { x: 60 } }",
      ),
    });
    full = publications.find(({ id }) => id === "brief")!;
    bare = publications.find(({ id }) => id === "note")!;
  });

  it("is a picture whose name says what it is drawn from", async () => {
    const { getByRole } = await show(Cover, { publication: full });
    const picture = getByRole("img", {
      name: "Cover of The <old> quay, drawn from its 2 sections, 2 voices and 1 table",
    });
    expect(["src", "width", "height", "loading"].map((name) => picture.getAttribute(name))).toEqual([
      "/publications/brief/cover.svg",
      "300",
      "400",
      "lazy",
    ]);
  });

  it("of one without sections, voices and tables says its name alone", async () => {
    const { getByRole } = await show(Cover, { publication: bare });
    expect(getByRole("img", { name: "Cover of A note" })).not.toBeNull();
  });

  it("is passed over where its title stands beside it, and comes at once at the head of a page", async () => {
    const { queryByRole, body } = await show(Cover, { publication: full, decorative: true, first: true });
    expect(queryByRole("img")).toBeNull();
    expect(body.querySelector("img")!.getAttribute("alt")).toBe("");
    expect(body.querySelector("img")!.hasAttribute("loading")).toBe(false);
  });
});
