import { describe, expect, it } from "vitest";
import { renderDocument, renderFragment } from "../../../src/render/document.ts";
import { writeHtml } from "../../../src/render/write-html.ts";
import { loadFiles, publication } from "../../support/read.ts";
import { english } from "../../support/locale.ts";
import { plainSite } from "../../support/tree-site.ts";

const load = async (body: string) => {
  const { corpus } = await loadFiles({ "publications/brief.mdx": publication(`\n${body}\n`) });
  return corpus;
};

/** The HTML of a publication's text and of its notes. */
async function html(body: string) {
  const corpus = await load(body);
  const { children, notes } = renderDocument(corpus.publications[0]!.document, plainSite(corpus));
  return { text: writeHtml(children), notes: notes ? writeHtml([notes]) : "" };
}

describe("a document", () => {
  it("is one tree, in which neighbors of a kind share a frame", async () => {
    const { text } = await html(
      [
        "Before.",
        "## One [#one region:north]",
        "Text.\n\nMore.",
        '<Voice id="a" role="master">\n\nSaid.\n\n</Voice>',
        '<Voice id="b" role="master">\n\nSaid too.\n\n</Voice>',
        "Between.",
        '<Callout kind="note">\n\nInside.\n\n</Callout>',
      ].join("\n\n"),
    );
    expect(text).toBe(
      [
        "<p>Before.</p>",
        '<h2 class="heading heading--2" id="one"><a class="heading__number" href="#one">1</a> One</h2>' +
          '<p class="section-topics"><span class="visually-hidden">About: </span><a href="/region/north/">region:north</a></p>',
        "<p>Text.</p>",
        "<p>More.</p>",
        '<ul class="voices" role="list">' +
          ["a Said.", "b Said too."]
            .map((voice) => voice.split(/ (.*)/))
            .map(
              ([id, words]) =>
                `<li class="voice" id="${id}"><div class="voice__row"><p class="voice__who"><span class="voice__role">master</span>${id === "a" ? ` <span class="voice__told">Retold</span>` : ""}</p><div class="voice__words"><p>${words}</p></div></div></li>`,
            )
            .join("") +
          "</ul>",
        "<p>Between.</p>",
        '<aside class="callout" aria-label="Note"><h3 class="callout__title"><span class="callout__kind">Note</span></h3><div class="prose"><p>Inside.</p></div></aside>',
      ].join("\n"),
    );
  });

  it("gives a block's title the level below the heading that it stands under", async () => {
    const { text } = await html(
      [
        "### Deep [#deep]",
        '<Finding id="f" title="Found">\n\n<Callout kind="note">\n\nInside.\n\n</Callout>\n\n</Finding>',
        "###### Deepest [#deepest]",
        '<Callout kind="method">\n\nAll.\n\n</Callout>',
      ].join("\n\n"),
    );
    expect([...text.matchAll(/<(h\d)/g)].map(([, tag]) => tag)).toEqual(["h3", "h4", "h5", "h6", "h6"]);
  });

  it("calls a note, and numbers it once however often it is called", async () => {
    const { text, notes } = await html("A.[^n] B.[^n]\n\n[^n]: The *note*.");
    expect(text).toContain('<a href="#note_n" id="call_n" role="doc-noteref">1</a>');
    expect(text).toContain('<a href="#note_n" id="call2_n" role="doc-noteref">1</a>');
    expect(notes).toBe(
      '<section class="notes" role="doc-endnotes" aria-labelledby="notes_title"><h2 id="notes_title">Notes</h2><ol>' +
        '<li id="note_n">The <em>note</em>. <a class="notes__back" href="#call_n" role="doc-backlink" aria-label="Back to the call of note 1">↑</a></li></ol></section>',
    );
  });

  it("leads back from a note in a note to its one call, and has its text in one place", async () => {
    const { text, notes } = await html("A.[^a]\n\n[^b]: Inner.\n\n[^a]: Outer.[^b] Again.[^b]");
    expect(text).toContain("Outer.<sup>2</sup> Again.<sup>2</sup></span>");
    expect(text).not.toContain("Inner");
    expect(text).not.toContain("_b");
    expect(notes).toContain(
      '<li id="note_a">Outer.<sup class="note-call"><a href="#note_b" id="call_b" role="doc-noteref">2</a></sup>' +
        ' Again.<sup class="note-call"><a href="#note_b" id="call2_b" role="doc-noteref">2</a></sup> <a',
    );
    expect(notes).toContain('<li id="note_b">Inner. <a');
  });

  it("keeps the second call of a note apart from the first of another with a like name", async () => {
    const { text } = await html("A.[^n] B.[^n] C.[^n-2] D.[^n_2]\n\n[^n]: N.\n\n[^n-2]: M.\n\n[^n_2]: L.");
    expect([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      "call_n",
      "call2_n",
      "call_n-2",
      "call_n_2",
    ]);
  });

  it("is the same however often it is rendered", async () => {
    expect(await html("A.[^n]\n\n[^n]: Note.")).toEqual(await html("A.[^n]\n\n[^n]: Note."));
  });
});

it("a fragment away from its page calls no notes", async () => {
  const { voices } = await load('<Voice id="a" role="master">\n\nSaid.[^n]\n\n</Voice>\n\n[^n]: Note.');
  expect(writeHtml(renderFragment(voices[0]!.children, english))).toBe("<p>Said.</p>");
});
