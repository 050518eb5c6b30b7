import { describe, expect, it } from "vitest";
import { copyUndressed, dressNodes, freezeNodes, giveUpNodes } from "../../../src/corpus/document-nodes.ts";
import { collectNodes } from "../../../src/corpus/parse/mdx/tree.ts";
import type { Document, Reference } from "../../../src/corpus/types.ts";
import { collectGarbage } from "../../../src/threads/collect-garbage.ts";
import { keyOf } from "../../../src/model/key.ts";
import { readText } from "../../support/read.ts";

const TEXT = `\n## One [#one]\n\n<Finding id="first" title="First">\n\nRead [this](https://example.org).\n\n</Finding>\n`;
const USE = { term: keyOf("term", "trust"), owner: keyOf("publication", "brief") };

describe("the nodes of a document", () => {
  it("are dressed, and frozen, once they are there", () => {
    const { document } = readText(TEXT);
    dress(document);
    freezeNodes(document);
    expect(linkIn(document).data?.reference?.url).toBe("dressed");
    expect(Object.isFrozen(linkIn(document))).toBe(true);
    expect(document.termUses).toEqual([USE]);
  });

  it("are read again where they were given up, and are the same again", async () => {
    const { document } = readText(TEXT);
    const before = JSON.stringify(document);
    dress(document);
    freezeNodes(document);
    let read = 0;
    const given = [document.tree, document.things[0]!.children[0]!].map((node) => new WeakRef(node));
    giveUpNodes(document, () => {
      read += 1;
      return nodesOf(readText(TEXT).document);
    });
    await collectLater();
    expect(given.map((node) => node.deref())).toEqual([undefined, undefined]);
    expect(read).toBe(0);
    expect(linkIn(document).data?.reference?.url).toBe("dressed");
    expect(Object.isFrozen(linkIn(document))).toBe(true);
    expect(document.termUses).toEqual([USE]);
    expect(read).toBe(1);
    const [block, thing] = [document.blocks[0]!, document.things[0]!];
    expect(document.tree.children[1]).toMatchObject({ data: { block } });
    expect(thing.children).toBe(block.children);
    expect(block.placeOf("title").column).toBe(21);
    expect(JSON.stringify(copyUndressed(document))).toBe(before);
  });

  it("are not dressed in a copy, and a copy is dressed by itself", () => {
    const { document } = readText(TEXT);
    const before = JSON.stringify(document);
    dress(document);
    const copy = copyUndressed(document);
    expect(JSON.stringify(copy)).toBe(before);
    dress(copy, "again");
    expect(linkIn(copy).data?.reference?.url).toBe("again");
    expect(linkIn(document).data?.reference?.url).toBe("dressed");
    expect(copy.things[0]!.children).toBe(copy.blocks[0]!.children);
  });
});

function dress(document: Document, url = "dressed"): void {
  dressNodes(document, (tree) => {
    for (const node of collectNodes(tree, "link")) node.data = { reference: { url } as Reference };
    return [USE];
  });
}

function linkIn({ things }: Document) {
  return collectNodes({ type: "root", children: things[0]!.children }, "link")[0]!;
}

function nodesOf({ tree, things, notes }: Document) {
  return {
    tree,
    blocks: collectNodes(tree, "mdxJsxFlowElement"),
    things: things.map(({ children }) => children),
    notes: notes.map(({ children }) => children),
  };
}

/** What nobody holds is given up between two tasks. */
async function collectLater(): Promise<void> {
  await collectGarbage({ worth: 0 });
}
