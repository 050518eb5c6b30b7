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
    // Two layers; the two voices of one role in one layer are one path; the table is one line.
    expect(picture.querySelectorAll("g path")).toHaveLength(2);
    expect(picture.querySelectorAll("svg > path")).toHaveLength(2);
    expect(picture.querySelectorAll("path[d='']")).toHaveLength(0);
  });

  it("of one without sections, voices and tables says its name alone", async () => {
    const { getByRole } = await show(Cover, { publication: bare });
    expect(getByRole("img", { name: "Cover of A note" }).querySelectorAll("path[d='']")).toHaveLength(0);
  });

  it("is passed over where its title stands beside it", async () => {
    const { queryByRole, body } = await show(Cover, { publication: full, decorative: true });
    expect(queryByRole("img")).toBeNull();
    expect(body.querySelectorAll("svg[aria-hidden=true]")).toHaveLength(1);
  });

  it("further down a page is a file, fetched when it is seen, whose place is kept", async () => {
    const { body, queryByRole } = await show(Cover, { publication: full, apart: true });
    const image = body.querySelector("img")!;
    expect(["src", "width", "height", "alt", "loading"].map((name) => image.getAttribute(name))).toEqual([
      "/publications/brief/cover.svg",
      "300",
      "400",
      "",
      "lazy",
    ]);
    expect(queryByRole("img")).toBeNull();
  });
});
