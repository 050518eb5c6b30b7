import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { allProblems } from "../../../src/checks/run.ts";
import { BASE, overlayEffects } from "../../support/overlay.ts";

const CASE = join(BASE, "../problems/drafts");

describe("a draft", () => {
  it("is checked and shown with the tables that come from it", async () => {
    const { corpus } = await loadCorpus("/site/content", {
      cwd: "/site",
      effects: overlayEffects([CASE, BASE]),
    });
    expect(corpus!.publications.map(({ id }) => id)).toContain("next-steps");
    expect([...corpus!.drafts].sort()).toEqual([
      "dataset:plans",
      "finding:plans-first",
      "publication:next-steps",
    ]);
  });

  it("is left out of the built site, which has nothing of it", async () => {
    const effects = overlayEffects([CASE, BASE]);
    const { corpus } = await loadCorpus("/site/content", { cwd: "/site", effects, drafts: "leave-out" });
    expect(corpus!.publications.map(({ id }) => id)).not.toContain("next-steps");
    expect([...corpus!.entities.keys()].filter((key) => /next-steps|plans/.test(key))).toEqual([]);
    expect([...corpus!.drafts]).toEqual([]);
  });

  it("that nothing published leads to leaves a site without a problem", async () => {
    const effects = overlayEffects([BASE, CASE], ["publications/case.mdx", "glossary/quay.mdx"]);
    for (const drafts of [undefined, "leave-out"] as const) {
      const loaded = await loadCorpus("/site/content", {
        cwd: "/site",
        effects,
        ...(drafts ? { drafts } : {}),
      });
      expect(loaded.corpus).toBeDefined();
      expect(allProblems(loaded).map(({ message }) => message)).toEqual([]);
    }
  });
});
