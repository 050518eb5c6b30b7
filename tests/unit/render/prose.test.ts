import { describe, expect, it } from "vitest";
import { renderDocument, renderFragment } from "../../../src/render/prose.ts";
import { loadFiles, publication } from "../../support/read.ts";

const load = async (body: string) => {
  const { corpus } = await loadFiles({ "publications/brief.mdx": publication(`\n${body}\n`) });
  return corpus.publications[0]!.document;
};

describe("a document", () => {
  it("is runs of HTML between headings and blocks, neighbours of a kind together", async () => {
    const document = await load(
      [
        "Before.",
        "## One [#one]",
        "Text.\n\nMore.",
        '<Voice id="a" role="master">\n\nSaid.\n\n</Voice>',
        '<Voice id="b" role="master">\n\nSaid too.\n\n</Voice>',
        "Between.",
        '<Callout kind="note">\n\nInside.\n\n</Callout>',
      ].join("\n\n"),
    );
    const { segments } = renderDocument(document);
    expect(segments.map(({ kind }) => kind)).toEqual(["html", "heading", "html", "group", "html", "block"]);
    expect(segments[2]).toEqual({ kind: "html", html: "<p>Text.</p>\n<p>More.</p>" });
    expect(segments[3]).toMatchObject({ name: "Voice", items: [{}, {}] });
    expect(segments[5]).toMatchObject({ segments: [{ html: "<p>Inside.</p>" }] });
  });

  it("calls a note, and numbers it once however often it is called", async () => {
    const { segments, notes } = renderDocument(await load("A.[^n] B.[^n]\n\n[^n]: The *note*."));
    const html = segments.map((segment) => ("html" in segment ? segment.html : "")).join();
    expect(html).toContain('<a href="#note-n" id="call-n" role="doc-noteref">1</a>');
    expect(html).toContain('<a href="#note-n" id="call-n-2" role="doc-noteref">1</a>');
    expect(notes).toEqual([{ id: "n", number: 1, html: "The <em>note</em>." }]);
  });

  it("is the same however often it is rendered", async () => {
    const document = await load("A.[^n]\n\n[^n]: Note.");
    expect(renderDocument(document)).toEqual(renderDocument(document));
  });
});

it("a fragment away from its page calls no notes", async () => {
  const document = await load('<Voice id="a" role="master">\n\nSaid.[^n]\n\n</Voice>\n\n[^n]: Note.');
  expect(renderFragment(document.blocks[0]!.children)).toBe("<p>Said.</p>");
});
