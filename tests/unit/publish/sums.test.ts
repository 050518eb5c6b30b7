import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run as verify } from "../../../src/cli/verify.ts";
import { precompress } from "../../../src/publish/precompress.ts";
import { writeSums } from "../../../src/publish/sums.ts";
import { siteOf } from "./site.ts";

const FILES = {
  "index.html": "<p>é</p>",
  "a b/ü.csv": "a,b\r\n",
  "font.woff2": new Uint8Array([1, 2]),
  "vercel.json": "{}",
};

async function verifying(where: string) {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  const status = await verify([where], { cwd: "/", env: {}, out: print, err: print });
  return { status, printed: printed.join("\n").replaceAll(where, "WHERE") };
}

describe("compressed files", () => {
  it("stand beside text alone, hold the same, and say nothing of when and where they were made", async () => {
    using site = siteOf(FILES);
    await site.run(precompress);
    const read = (path: string) => readFileSync(join(site.dir, path));
    expect(brotliDecompressSync(read("index.html.br")).toString()).toBe("<p>é</p>");
    expect(gunzipSync(read("a b/ü.csv.gz")).toString()).toBe("a,b\r\n");
    expect([...read("index.html.gz").subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
    expect(() => read("font.woff2.br")).toThrow("ENOENT");
  });
});

describe("verify", () => {
  it("holds a folder against its sums", async () => {
    using site = siteOf(FILES);
    await site.run(writeSums);
    expect(site.read("SHA256SUMS.txt").split("\n")).toHaveLength(5);
    // printf '{}' | sha256sum
    expect(site.read("SHA256SUMS.txt")).toContain(
      "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  vercel.json\n",
    );
    expect(await verifying(site.dir)).toEqual({
      status: 0,
      printed: "All 4 files at WHERE are those that were built.",
    });
    writeFileSync(join(site.dir, "index.html"), "<p>e</p>");
    writeFileSync(join(site.dir, "added.js"), "");
    rmSync(join(site.dir, "font.woff2"));
    expect(await verifying(site.dir)).toEqual({
      status: 1,
      printed:
        "added.js: was not built\nfont.woff2: missing\nindex.html: differs\n\n3 of 4 files at WHERE are not those that were built. Copy dist/ there again.",
    });
  });

  it("lets a server forward an old address by itself, but not to the home page", async () => {
    using site = siteOf({ "index.html": "home", "old/index.html": "forwards", "new/index.html": "new" });
    await site.run(writeSums);
    let to = "/new/index.html";
    const server = createServer(({ url }, response) => {
      if (url === "/old/index.html") response.writeHead(301, { Location: to }).end();
      else response.end(readFileSync(join(site.dir, url!)));
    }).listen(0, "127.0.0.1");
    await new Promise((ready) => server.once("listening", ready));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    try {
      expect((await verifying(address)).printed).toBe("All 3 files at WHERE are those that were built.");
      to = "/index.html";
      expect((await verifying(address)).printed).toMatch(/^old\/index\.html: differs\n/);
    } finally {
      server.close();
    }
  });

  it("holds a server against its sums, without what hosts keep to themselves", async () => {
    using site = siteOf(FILES);
    await site.run(writeSums);
    let changed = false;
    const server = createServer(({ url }, response) => {
      const path = decodeURIComponent(url!).replace("/some/path/", "");
      if (changed && path === "font.woff2") return void response.writeHead(404).end();
      response.end(changed && path === "index.html" ? "<p>Injected</p>" : readFileSync(join(site.dir, path)));
    }).listen(0, "127.0.0.1");
    await new Promise((ready) => server.once("listening", ready));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/path/`;
    try {
      expect(await verifying(address)).toEqual({
        status: 0,
        printed: "All 3 files at WHERE are those that were built.",
      });
      changed = true;
      expect((await verifying(address)).printed).toMatch(
        /^font\.woff2: the server says 404\nindex\.html: differs\n/,
      );
    } finally {
      server.close();
    }
    expect(await verifying(address)).toMatchObject({
      status: 1,
      printed: expect.stringMatching(/^WHERE has no SHA256SUMS.txt: no answer \(/),
    });
  });

  it("says what is wrong where there are no sums", async () => {
    using site = siteOf({ "SHA256SUMS.txt": "<!doctype html>" });
    expect((await verifying(site.dir)).printed).toContain(
      "WHERE has no SHA256SUMS.txt: what is there is no list of sums.",
    );
  });
});
