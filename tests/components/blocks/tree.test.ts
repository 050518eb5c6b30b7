import type { ElementContent } from "hast";
import { h } from "hastscript";
import { describe, expect, it } from "vitest";
import Tree from "../../../src/components/blocks/Tree.astro";
import { show } from "../show.ts";

const shown = (tree: ElementContent | readonly ElementContent[] | undefined) => show(Tree, { tree });
const scriptsIn = (body: Element): number => body.querySelectorAll("script").length;

describe("a tree on a page", () => {
  it("is nothing where there is none", async () => {
    for (const none of [undefined, []]) {
      const { body } = await shown(none);
      expect([body.textContent.trim(), body.children.length]).toEqual(["", 0]);
    }
  });

  it("is written as it stands, one or many in order, signs of HTML as text", async () => {
    const one = h("p", { class: "small" }, "Piers & quays < 3 m");
    expect((await shown(one)).body.innerHTML.trim()).toBe('<p class="small">Piers &amp; quays &lt; 3 m</p>');
    const { body } = await shown([one, h("h2", "Next"), { type: "text", value: "<b>" }]);
    expect([...body.children].map(({ localName }) => localName)).toEqual(["p", "h2"]);
    expect(body.textContent.trim()).toBe("Piers & quays < 3 mNext<b>");
  });

  it.each(["dataStops", "dataCopied", "dataScrollHint"])(
    "brings the script of what has %s, once however often and however deep it stands there",
    async (property) => {
      const part = h("div", h("div", { [property]: "x" }));
      expect(scriptsIn((await shown([part, part])).body)).toBe(1);
      expect(scriptsIn((await shown(h("div", { title: property }))).body)).toBe(0);
    },
  );
});
