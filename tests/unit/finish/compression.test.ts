import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { CompressionApart } from "../../../src/finish/compression-apart.ts";
import { Compression } from "../../../src/finish/compression.ts";
import { KeptFolder } from "../../../src/kept/kept-folder.ts";
import { listFiles } from "../../../src/finish/site-files.ts";
import { sumOf } from "../../../src/kept/whole-files.ts";
import { siteOf } from "./site.ts";

/** Words that a better compression makes less of. */
const text = Array.from({ length: 4000 }, (_, index) => `word${(index * index * 7919) % 613}`).join(" ");

describe.each([
  ["in this thread", Compression],
  ["in a thread of its own", CompressionApart],
] as const)("compression %s", (_, Kind) => {
  it("takes files whose bytes are at hand and others, and knows the sum of each and of what it wrote", async () => {
    using site = siteOf({
      "index.html": text,
      "t.csv": text,
      "small.csv": "a,b\n",
      "small.txt": "a",
      "assets/small.js": "a",
    });
    const sums = new Map<string, string>();
    const compression = new Kind({ dir: site.dir, isLarge: false, sums });
    const read = (path: string) => readFileSync(join(site.dir, path));
    compression.add("index.html", read("index.html"));
    compression.add("t.csv");
    compression.add("small.csv", read("small.csv"));
    compression.add("small.txt");
    compression.add("assets/small.js");
    const told: [number, number][] = [];
    await compression.end((done, of) => told.push([done, of]));
    expect(told.at(-1)?.[1]).toBe(5);
    expect(brotliDecompressSync(read("index.html.br")).toString()).toBe(text);
    expect(gunzipSync(read("t.csv.gz")).toString()).toBe(text);
    const files = await listFiles(site.dir);
    expect(files.filter((path) => path.includes("small."))).toEqual([
      ...["assets/small.js", "assets/small.js.br", "assets/small.js.gz"],
      ...["small.csv", "small.txt"],
    ]);
    expect([...sums].sort()).toEqual(files.map((path) => [path, sumOf(read(path))]));
  });

  it("compresses a file once, whoever adds it again", async () => {
    using site = siteOf({ "index.html": text });
    const sums = new Map<string, string>();
    for (let time = 0; time < 2; time += 1) {
      const compression = new Kind({ dir: site.dir, isLarge: false, sums });
      compression.add("index.html");
      compression.add("index.html");
      await compression.end();
      // A second time it would be written again.
      if (time === 0) writeFileSync(join(site.dir, "index.html.br"), "untouched");
    }
    expect(site.read("index.html.br")).toBe("untouched");
  });

  it("tells what kept a file from being compressed, and leaves nothing to be done", async () => {
    using site = siteOf({ "z.txt": "z" });
    const compression = new Kind({ dir: site.dir, isLarge: false });
    for (const path of ["gone.txt", "gone-too.txt", "nor-this.txt", "not-here.txt", "z.txt"])
      compression.add(path);
    await expect(compression.end()).rejects.toThrow("ENOENT");
    await compression.stop();
    expect(await listFiles(site.dir)).toEqual(["z.txt"]);
  });
});

it("what is compressed in a thread of its own is kept, and told as what was made", async () => {
  using site = siteOf({ "index.html": text });
  using work = siteOf({});
  for (const tally of [
    { found: 0, made: 1 },
    { found: 1, made: 0 },
  ]) {
    const kept = new KeptFolder(work.dir, "1.0.0");
    const compression = new CompressionApart({ dir: site.dir, kept, isLarge: false });
    compression.add("index.html");
    await compression.end();
    expect(kept.tally).toEqual(tally);
  }
});

describe("compression", () => {
  it("goes on when something is added after all else was done", async () => {
    using site = siteOf({ "a.txt": text, "b.txt": text });
    const compression = new Compression({ dir: site.dir, isLarge: false });
    for (const path of ["a.txt", "b.txt"]) {
      compression.add(path);
      await compression.end();
    }
    expect(await listFiles(site.dir)).toEqual([
      "a.txt",
      "a.txt.br",
      "a.txt.gz",
      "b.txt",
      "b.txt.br",
      "b.txt.gz",
    ]);
  });

  it("takes more pains with what many fetch, and few where a site is large", async () => {
    const paths = [
      ...["publications/a/index.html", "assets/a.js", "index.html"],
      ...["figures/a/index.html", "figures/a/embed/index.html", "voices/index.html", "search/1/w.js"],
      ...["voices/roles/a/index.html", "notes.txt"],
    ];
    const sizes = async (isLarge: boolean): Promise<number[]> => {
      using site = siteOf(Object.fromEntries(paths.map((path) => [path, text])));
      const compression = new Compression({ dir: site.dir, isLarge });
      for (const path of paths) compression.add(path);
      await compression.end();
      return paths.map((path) => readFileSync(join(site.dir, `${path}.br`)).length);
    };
    const [most = 0, script, home, often = 0, embed, list, search, seldom = 0, file] = await sizes(false);
    expect([script, home]).toEqual([most, most]);
    expect([embed, list, search]).toEqual([often, often, often]);
    expect(file).toBe(seldom);
    expect(most).toBeLessThan(often);
    expect(often).toBeLessThan(seldom);
    const large = await sizes(true);
    expect(new Set(large).size).toBe(1);
    expect(large[0]).toBeGreaterThan(seldom);
  });
});
