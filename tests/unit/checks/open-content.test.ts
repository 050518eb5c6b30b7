import { describe, expect, it } from "vitest";
import { OpenContent, openContent } from "../../../src/checks/open-content.ts";
import { EditedContent } from "../../support/edited-content.ts";
import { randomFrom } from "../../support/mutate.ts";

/** The woven fixture, opened; `opened` lists what was read of it since it was asked last. */
async function open() {
  const files = new EditedContent(randomFrom(1));
  const read: string[] = [];
  const effects = {
    ...files.effects,
    read: (path: string) => {
      read.push(path.replaceAll("\\", "/").replace("/site/content/", ""));
      return files.effects.read(path);
    },
  };
  const content = await openContent("/site/content", { cwd: "/site", effects });
  read.length = 0;
  const change = (path: string, from: string, to: string) =>
    files.write(path, files.text(path).replace(from, to));
  return { content, files, change, read };
}

const documentOf = (loaded: Awaited<ReturnType<typeof open>>["content"]["loaded"], id: string) =>
  loaded.corpus!.publications.find((publication) => publication.id === id)!.document;

describe("content that stays open", () => {
  it("reads the file that is named, and leaves the texts that it does not touch as they are", async () => {
    const { content, change, read } = await open();
    const before = content.loaded;
    const after = await content.update(change("publications/winter.mdx", "The winter after", "The winter"));
    expect(read).toEqual(["publications/winter.mdx"]);
    expect(documentOf(after, "winter")).not.toBe(documentOf(before, "winter"));
    // It links to the winter, and where that stands has not changed.
    expect(documentOf(after, "repairs")).toBe(documentOf(before, "repairs"));
    expect(after.problems).toEqual([]);
  });

  it("links a text again when what it leads to is gone, and tells it there", async () => {
    const { content, change } = await open();
    const before = content.loaded;
    await content.update(change("publications/repairs.mdx", 'id="safer"', 'id="more-safe"'));
    expect(
      content.problemsIn("content/publications/winter.mdx").map(({ line, rule }) => [line, rule]),
    ).toEqual([
      [15, "unknown-id"],
      [15, "unknown-id"],
      [11, "broken-link"],
    ]);
    expect(documentOf(content.loaded, "winter")).not.toBe(documentOf(before, "winter"));
    expect(documentOf(content.loaded, "ferry")).toBe(documentOf(before, "ferry"));
  });

  it("can be read first and checked later, which comes to the same", async () => {
    const { content, files, change } = await open();
    const [changed] = change("publications/repairs.mdx", 'id="safer"', 'id="more-safe"');
    const later = new OpenContent("/site/content", { cwd: "/site", effects: files.effects });
    const read = await later.read();
    expect(read.corpus).toBeDefined();
    expect(read.problems).toEqual([]);
    let pauses = 0;
    const checked = await later.check(async () => void (pauses += 1));
    expect(pauses).toBeGreaterThan(10);
    expect(checked.problems).toEqual((await content.update([changed!])).problems);
    expect(checked.problems).toHaveLength(3);
    expect(await later.update([])).toBe(checked);
  });

  it("is frozen when it is checked, not before it is first shown", async () => {
    const { files } = await open();
    const later = new OpenContent("/site/content", { cwd: "/site", effects: files.effects });
    const { corpus } = await later.read();
    const inner = () => [
      corpus!.publications[0]!.document.tree.children[0]!,
      corpus!.references[0]!,
      corpus!,
    ];
    expect(inner().map(Object.isFrozen)).toEqual([false, false, false]);
    const frozen: number[] = [];
    const isFrozen = ({ document }: { document: object }) => Object.isFrozen(document);
    await later.check(async () => void frozen.push(corpus!.publications.filter(isFrozen).length));
    // One after another, so that whoever asks for a page meanwhile waits for one alone.
    expect(frozen.slice(0, 2)).toEqual([1, 2]);
    expect(inner().map(Object.isFrozen)).toEqual([true, true, true]);
    await later.update([]);
    expect(Object.isFrozen(later.loaded.corpus)).toBe(true);
  });

  it("is checked by the next reading, where that comes before the checks have ended", async () => {
    const { content, files, change } = await open();
    change("publications/repairs.mdx", 'id="safer"', 'id="more-safe"');
    const later = new OpenContent("/site/content", { cwd: "/site", effects: files.effects });
    await later.read();
    let after: Awaited<ReturnType<typeof later.update>> | undefined;
    const first = await later.check(async () => {
      after ??= await later.update(change("publications/ferry.mdx", "ferry", "ferries"));
    });
    expect(first).toBe(after);
    expect(after!.problems).toEqual((await content.update()).problems);
    expect(after!.problems.length).toBeGreaterThan(0);
  });

  it("answers as before where a file was saved and nothing in it has changed", async () => {
    const { content, read } = await open();
    const before = content.loaded;
    expect(await content.update(["datasets/tolls.yaml"])).toBe(before);
    expect(read).toEqual(["datasets/tolls.yaml"]);
  });

  it("holds a number against its cell again when the cell changes", async () => {
    const { content, change } = await open();
    await content.update(change("datasets/tolls.yaml", "paid: 12", "paid: 13"));
    expect(content.loaded.problems.map(({ file, rule }) => [file, rule])).toEqual([
      ["content/publications/winter.mdx", "value-differs"],
    ]);
    await content.update(change("datasets/tolls.yaml", "paid: 13", "paid: 12"));
    expect(content.loaded.problems).toEqual([]);
  });

  it("tells what a half-written save leaves, and nothing once it is whole", async () => {
    const { content, files } = await open();
    const whole = files.text("publications/winter.mdx");
    await content.update(files.write("publications/winter.mdx", whole.slice(0, 40)));
    expect(content.loaded.problems.length).toBeGreaterThan(0);
    await content.update(files.write("publications/winter.mdx", whole));
    expect(content.loaded.problems).toEqual([]);
  });

  it("answers what stands at a position, and where a thing is written", async () => {
    const { content } = await open();
    const file = "content/publications/repairs.mdx";
    expect(content.standsAt({ file, line: 12, column: 20 })).toMatchObject({
      what: "link",
      reference: { url: "value:answers/piers/agree", href: "/data/answers/#piers--agree" },
    });
    expect(content.standsAt({ file, line: 15, column: 5 })).toMatchObject({
      what: "id",
      key: "publication:repairs#found",
    });
    expect(content.standsAt({ file, line: 13, column: 1 })).toBeUndefined();
    expect(content.placeOf("publication:repairs#found")).toMatchObject({ file, line: 15 });
    expect(content.placeOf("voice:low-water")).toMatchObject({ file, line: 26 });
    const cell = content.placeOf("value:answers/piers/agree")!;
    expect(cell).toMatchObject({ file: "content/datasets/answers.yaml", line: 14 });
    expect(content.standsAt(cell)).toMatchObject({ what: "cell", cell: { value: 40 } });
    expect(content.placeOf("figure:nowhere")).toBeUndefined();
  });

  it("lists all that can be named, with where it is written", async () => {
    const { content, change } = await open();
    expect(content.namesOf("finding").map(({ id, title }) => [id, title])).toEqual([
      ["safer", "The piers are safer"],
      ["dearer", "The quays are dearer"],
    ]);
    expect(content.namesOf("value")).toContainEqual({
      id: "tolls/quays/paid",
      title: "Tolls: 12",
      place: content.placeOf("value:tolls/quays/paid"),
    });
    expect(content.namesOf("no-scheme")).toEqual([]);
    const anchors = () => content.anchorsOf("publication:winter").map(({ id, title }) => [id, title]);
    expect(anchors()).toEqual([
      ["costs", "What it costs"],
      ["dearer", "dearer"],
      ["later", "What came later"],
      ["storm", "storm"],
      ["low-water-again", "low-water-again"],
    ]);
    await content.update(change("publications/winter.mdx", 'id="storm"', 'id="gale"'));
    expect(anchors()).toContainEqual(["gale", "gale"]);
    expect(content.anchorsOf("publication:nothing")).toEqual([]);
    await content.update(change("site.yaml", "name:", "nome:"));
    expect(content.namesOf("finding")).toEqual([]);
  });
});
