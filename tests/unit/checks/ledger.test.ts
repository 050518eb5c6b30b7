import { describe, expect, it } from "vitest";
import { Ledger } from "../../../src/checks/ledger.ts";
import { allProblems } from "../../../src/checks/run.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { EditedContent } from "../../support/edited-content.ts";
import { randomFrom } from "../../support/mutate.ts";

const PUBLICATION = "publications/winter.mdx";

/** The woven fixture, and a text of it with another number than its cell has. */
function contents() {
  const content = new EditedContent(randomFrom(1));
  const load = () => loadCorpus("/site/content", { cwd: "/site", effects: content.effects });
  const sound = content.text("datasets/tolls.yaml");
  const spoil = () => content.write("datasets/tolls.yaml", sound.replace("paid: 12", "paid: 13"));
  const mend = () => content.write("datasets/tolls.yaml", sound);
  return { content, load, spoil, mend };
}

/** Takes for sound whatever it is asked of: it shows what a ledger spares. */
class Gullible extends Ledger {
  override has(): boolean {
    return true;
  }
}

describe("a ledger", () => {
  it("has what had no problem, and is the same where that was held again", async () => {
    const { load } = contents();
    const loaded = await load();
    const first = new Ledger(loaded.digestOf!);
    expect(allProblems(loaded, first)).toEqual([]);
    const bytes = first.changed!;
    expect(bytes.length / 22).toBeGreaterThan(50);
    const again = await load();
    const second = new Ledger(again.digestOf!, bytes);
    expect(allProblems(again, second)).toEqual([]);
    expect(second.changed).toBeUndefined();
  });

  it("keeps what is in it from being held", async () => {
    const { load, spoil } = contents();
    spoil();
    const loaded = await load();
    expect(allProblems(loaded).map(({ rule }) => rule)).toEqual(["value-differs"]);
    expect(allProblems(loaded, new Gullible(loaded.digestOf!))).toEqual([]);
  });

  it("never has what has a problem, and forgets what is gone", async () => {
    const { load, spoil, mend } = contents();
    const loaded = await load();
    const first = new Ledger(loaded.digestOf!);
    allProblems(loaded, first);
    const sound = first.changed!;
    spoil();
    const spoiled = await load();
    let bytes = sound;
    for (const _time of [1, 2]) {
      const ledger = new Ledger(spoiled.digestOf!, bytes);
      const found = allProblems(spoiled, ledger);
      expect(found).toEqual(allProblems(spoiled));
      expect(found.map(({ file, rule }) => [file, rule])).toEqual([
        [`content/${PUBLICATION}`, "value-differs"],
      ]);
      bytes = ledger.changed ?? bytes;
    }
    expect(bytes.length).toBeLessThan(sound.length);
    mend();
    const mended = await load();
    const last = new Ledger(mended.digestOf!, bytes);
    expect(allProblems(mended, last)).toEqual([]);
    expect([...entriesOf(last.changed!)].sort()).toEqual([...entriesOf(sound)].sort());
  });

  it("has no entry for what no other process could tell", async () => {
    const { load } = contents();
    const { corpus, digestOf } = await load();
    const ledger = new Ledger(digestOf!);
    const [publication] = corpus!.publications;
    expect(ledger.entryOf("a", publication!, ["en", 1, undefined])).toHaveLength(22);
    expect(ledger.entryOf("a", publication!, [{}])).toBeUndefined();
    expect(ledger.entryOf("a", {}, [])).toBeUndefined();
  });

  it("has another entry for another check, another thing and whatever else is read", async () => {
    const { load } = contents();
    const { corpus, digestOf } = await load();
    const ledger = new Ledger(digestOf!);
    const [one, other] = corpus!.publications;
    const table = corpus!.datasets[0]!;
    const entries = [
      ledger.entryOf("a", one!, []),
      ledger.entryOf("b", one!, []),
      ledger.entryOf("a", other!, []),
      ledger.entryOf("a", one!, ["en"]),
      ledger.entryOf("a", one!, ["1"]),
      ledger.entryOf("a", one!, [1]),
      ledger.entryOf("a", one!, ["undefined"]),
      ledger.entryOf("a", one!, [undefined]),
      ledger.entryOf("a", one!, [table]),
      ledger.entryOf("a", one!, [table, table]),
    ];
    expect(new Set(entries).size).toBe(entries.length);
    expect(ledger.entryOf("a", one!, [table])).toBe(entries[8]);
  });
});

function entriesOf(bytes: Uint8Array): Set<string> {
  const text = Buffer.from(bytes).toString("latin1");
  return new Set(text.match(/.{22}/g));
}
