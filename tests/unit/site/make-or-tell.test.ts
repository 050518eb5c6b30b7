import { describe, expect, it } from "vitest";
import { makeOrTell } from "../../../src/site/make-or-tell.ts";
import { publication, loadFiles } from "../../support/read.ts";

const { corpus } = await loadFiles({ "publications/piers.mdx": publication("Words.") });
const piers = corpus!.publications[0]!;

describe("a form that cannot be made", () => {
  it.each([
    ["pdf", "PDF", "Typst, which makes it, says"],
    ["epub", "EPUB", "What makes it says"],
    ["docx", "document of Word", "What makes it says"],
  ] as const)("is told with its place and its mend: %s", async (form, name, says) => {
    const faults: string[] = [];
    const made = await makeOrTell(form, piers, { faults }, () => Promise.reject(new Error("No ink.")));
    expect(made).toBeUndefined();
    expect(faults).toEqual([
      `content/publications/piers.mdx\n  The ${name} of this publication could not be made. ${says}: No ink.\n  Mend what it names; or leave it out of all publications, with \`formats: { ${form}: false }\` in site.yaml.`,
    ]);
  });

  it("is not blamed for a full disk", async () => {
    const full = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
    await expect(makeOrTell("pdf", piers, { faults: [] }, () => Promise.reject(full))).rejects.toBe(full);
  });

  it("is made where it can be", async () => {
    const faults: string[] = [];
    expect(await makeOrTell("epub", piers, { faults }, () => Promise.resolve("bytes"))).toBe("bytes");
    expect(faults).toEqual([]);
  });
});
