import { type IncomingMessage, type RequestOptions, type Server, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveBuilt } from "../../../src/finish/serve-built.ts";
import { siteOf } from "./site.ts";

const site = siteOf({
  "index.html": "home",
  "404.html": "not here",
  "publications/index.html": "publications",
  "a:b/index.html": "colon",
  "data/answers.csv": "a,b\n1,2\n",
  "figures/pier/50-more.png": Uint8Array.of(0x89, 0x50),
  "grün.svg": "<svg/>",
  "feed.xml": "<feed/>",
  ".hidden/secret.txt": "secret",
});
let server: Server;

beforeAll(async () => {
  server = createServer(serveBuilt(site.dir));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterAll(() => {
  server.close();
  site[Symbol.dispose]();
});

/** Asks for exactly what is given: `fetch` would tidy the path up first. */
async function ask(path: string, options: RequestOptions = {}) {
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<IncomingMessage>((done, fail) =>
    request({ port, host: "127.0.0.1", path, ...options }, done)
      .on("error", fail)
      .end(),
  );
  let body = "";
  for await (const piece of answer) body += String(piece);
  const { location, "content-type": type } = answer.headers;
  return { status: answer.statusCode, body, location, type, headers: answer.headers };
}

describe("a built site is served", () => {
  it.each([
    ["/", "home", "text/html; charset=utf-8"],
    ["/?q=1", "home", "text/html; charset=utf-8"],
    ["/publications/", "publications", "text/html; charset=utf-8"],
    ["/publications/index.html", "publications", "text/html; charset=utf-8"],
    ["http://localhost/publications/", "publications", "text/html; charset=utf-8"],
    ["/data/answers.csv", "a,b\n1,2\n", "text/csv; charset=utf-8"],
    ["/gr%C3%BCn.svg", "<svg/>", "image/svg+xml"],
  ])("%s", async (path, body, type) => expect(await ask(path)).toMatchObject({ status: 200, body, type }));

  it.each([
    ["/publications", "./publications/"],
    ["/publications?q=a%20b&c", "./publications/?q=a%20b&c"],
    ["/figures/pier", "./pier/"],
    ["/a:b", "./a:b/"],
  ])("%s leads on to the folder", async (path, location) =>
    expect(await ask(path)).toMatchObject({ status: 308, location }),
  );

  it("with its head alone, with parts, and not again where nothing changed", async () => {
    const { headers } = await ask("/data/answers.csv");
    expect(await ask("/data/answers.csv", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
    const part = await ask("/data/answers.csv", { headers: { range: "bytes=2-4" } });
    expect(part).toMatchObject({ status: 206, body: "b\n1" });
    expect(await ask("/data/answers.csv", { headers: { range: "bytes=-2" } })).toMatchObject({ body: "2\n" });
    expect((await ask("/data/answers.csv", { headers: { range: "bytes=99-" } })).body).not.toContain("1");
    const again = await ask("/data/answers.csv", { headers: { "if-none-match": headers.etag! } });
    expect(again).toMatchObject({ status: 304, body: "" });
  });
});

describe("what is not there is told by the site's own page, without a path of the machine", () => {
  it.each([
    "/nothing",
    "/nothing/",
    "/figures/pier/",
    "/data/answers.csv/",
    "/../../../../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/..%2f..%2fetc%2fpasswd",
    "/publications%2findex.html",
    "/..\\..\\etc\\passwd",
    "/%5c..%5cetc",
    "/publications/../index.html",
    "/./index.html",
    "//etc/passwd",
    "//example.org/publications",
    "/index.html%00",
    "/%00",
    "/%0d%0aLocation:%20x",
    "/.hidden/secret.txt",
    "/%2ehidden/secret.txt",
    "/C:/Windows/win.ini",
    `/${"a".repeat(5000)}`,
    `/${"a/".repeat(3000)}`,
  ])("%s", async (path) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ status: 404, body: "not here" });
    expect(JSON.stringify(answer.headers)).not.toContain(site.dir);
  });

  it.each(["/%", "/%zz", "/%C3%28", "/%E0%A4%A", "*"])("%s is no address", async (path) =>
    expect(await ask(path)).toMatchObject({ status: 400, body: "This address cannot be read.\n" }),
  );

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])("%s is not answered", async (method) => {
    const answer = await ask("/", { method });
    expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD"]);
  });
});
