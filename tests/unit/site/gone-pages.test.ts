import { expect, it } from "vitest";
import type { Corpus } from "../../../src/corpus/types.ts";
import { GonePages } from "../../../src/site/preview/gone-pages.ts";

/** As much of a corpus as has pages: addresses, with the last part as their title. */
const corpusOf = (...hrefs: string[]) =>
  ({
    entities: new Map(hrefs.map((href) => [href, { href, title: href.split("/").at(-2) }])),
  }) as unknown as Corpus;

it("tells of a page that is gone, with those that came with the change", () => {
  const gone = new GonePages();
  gone.note(corpusOf("/a/one/", "/a/two/", "/a/one/#part"));
  expect(gone.find("/a/one/")).toBeUndefined();
  gone.note(corpusOf("/a/two/", "/a/three/"));
  expect(gone.find("/a/one/")).toEqual({
    page: expect.objectContaining({ title: "one" }),
    came: [expect.objectContaining({ href: "/a/three/" })],
  });
  // An anchor is no page, and what nobody knew is not gone.
  expect(gone.find("/a/one/#part")).toBeUndefined();
  expect(gone.find("/a/never/")).toBeUndefined();
});

it("forgets a page that has come back, and names only what is still there", () => {
  const gone = new GonePages();
  gone.note(corpusOf("/a/one/"));
  gone.note(corpusOf("/a/two/"));
  gone.note(corpusOf("/a/three/"));
  expect(gone.find("/a/one/")?.came).toEqual([]);
  gone.note(undefined);
  expect(gone.find("/a/one/")).toBeDefined();
  gone.note(corpusOf("/a/one/"));
  expect(gone.find("/a/one/")).toBeUndefined();
});
