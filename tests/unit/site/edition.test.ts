import { join } from "node:path";
import { edition } from "virtual:learning-briefs/edition";
import { describe, expect, it, vi } from "vitest";
import { editionOf } from "../../support/edition.ts";
import { ROOT } from "../../support/project.ts";

describe("the edition", () => {
  it("is that of the small site in tests, as components ask it", () => {
    expect(edition.isPreview).toBe(false);
    expect(edition.placedProblems).toEqual([]);
    expect(edition.publicationOf("repairs")?.key).toBe("publication:repairs");
    expect(edition.publicationOf("unheard-of")).toBeUndefined();
    expect(edition.topicKind("region").plural).toBe("regions");
    expect(edition.countThings().datasets).toBe(1);
  });

  it("works out once what asks nothing else", () => {
    expect(edition.timeline()).toBe(edition.timeline());
    expect(edition.voicesOnce()).toBe(edition.voicesOnce());
  });

  it("finds a cell by its path, and says how readers see it", () => {
    const [dataset] = edition.corpus.datasets;
    const [cell] = [...dataset!.cells.values()];
    expect(edition.cellFor(`${cell!.dataset}/${cell!.row}/${cell!.column}`)).toBe(cell);
    expect(edition.cellFor("answers/nobody/nothing")).toBeUndefined();
  });

  it("can be another in a test", async () => {
    const other = await editionOf(join(ROOT, "content"));
    vi.doMock("virtual:learning-briefs/edition", () => ({ edition: other }));
    const asked = await import("virtual:learning-briefs/edition");
    expect(asked.edition.corpus.site.name).toBe(other.corpus.site.name);
    expect(asked.edition.corpus.site.name).not.toBe(edition.corpus.site.name);
    vi.doUnmock("virtual:learning-briefs/edition");
  });
});
