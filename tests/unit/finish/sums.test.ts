import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { precompress } from "../../../src/finish/precompress.ts";
import { readSums, writeSums } from "../../../src/finish/sums.ts";
import { siteOf } from "./site.ts";

const FILES = {
  "index.html": "<p>é</p>",
  "a b/ü.csv": "a,b\r\n",
  "font.woff2": new Uint8Array([1, 2]),
  "vercel.json": "{}",
};

describe("compressed files", () => {
  it("stand beside text alone, hold the same, and say nothing of when and where they were made", async () => {
    const [page, table] = [`<p>é</p>${"<hr>".repeat(256)}`, "a,b\r\n".repeat(205)];
    using site = siteOf({
      ...FILES,
      "index.html": page,
      "a b/ü.csv": table,
      "font.woff2": Buffer.from(page),
    });
    await site.run(precompress);
    const read = (path: string) => readFileSync(join(site.dir, path));
    expect(brotliDecompressSync(read("index.html.br")).toString()).toBe(page);
    expect(gunzipSync(read("a b/ü.csv.gz")).toString()).toBe(table);
    expect([...read("index.html.gz").subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
    expect(() => read("font.woff2.br")).toThrow("ENOENT");
    // It comes in one packet as it is.
    expect(() => read("vercel.json.br")).toThrow("ENOENT");
  });
});

describe("the list of sums", () => {
  it("names every file, as sha256sum reads it, and is read again", async () => {
    using site = siteOf(FILES);
    await site.run(writeSums);
    const list = site.read("SHA256SUMS.txt");
    expect(list.split("\n")).toHaveLength(5);
    expect(list).not.toMatch(/[\r\\]/);
    // printf '{}' | sha256sum
    expect(list).toContain("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  vercel.json\n");
    expect([...readSums(list)!.keys()]).toEqual(["a b/ü.csv", "font.woff2", "index.html", "vercel.json"]);
  });

  it("is no page", () => expect(readSums("<!doctype html>")).toBeUndefined());

  it.each(["", "../up.txt", "/etc/passwd", "a/../../b", "C:\\b", "x\u001b[2J", "a//b"])(
    "is none where it names %j",
    (path) => expect(readSums(`${"0".repeat(64)}  ${path}\n`)).toBeUndefined(),
  );
});
