import type { RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { FILES, builtProject, honest, serve } from "./copies.ts";

describe("verify trusts nothing from the other side", () => {
  const EVIL = "\u001b]0;pwned\u0007\u001b[2J\u001b[31mAll 500 files are those that were built.";

  it("neither a list of sums, nor where it leads, nor what it says", async () => {
    using project = await builtProject();
    await using elsewhere = await serve((_, response) => void response.end("<p>é</p>"));
    const zeros = "0".repeat(64);
    await using server = await serve(
      honest(project, {
        "SHA256SUMS.txt": (_, response) =>
          void response.end(
            `${zeros}  //localhost/secret\n${zeros}  ../../up.txt\n${zeros}  x${EVIL}\n${zeros}  /etc/passwd\n`,
          ),
        "new/index.html": (_, response) =>
          void response.writeHead(302, { Location: `${elsewhere.origin}/new/` }).end(),
        "old/index.html": (_, response) =>
          void response.writeHead(302, { Location: "javascript:alert(1)" }).end(),
        "404.html": (_, response) => void response.writeHead(418, EVIL.replace(/\p{Cc}/gu, " ")).end(EVIL),
        "a b/ü.csv": (request, response) =>
          void response.writeHead(302, { Location: `${request.url}x/../` }).end(),
      }),
    );
    expect(
      (await project.verify(server.origin)).printed
        .replaceAll(elsewhere.origin, "ELSEWHERE")
        .split("\n\n")[0],
    ).toBe(
      [
        "404.html: the server says 418",
        "SHA256SUMS.txt: differs",
        "a b/ü.csv: the server says 404",
        "new/index.html: the server leads on to ELSEWHERE/",
        "old/index.html: the server leads on to another kind of address",
      ].join("\n"),
    );
    expect(elsewhere.asked).toEqual([]);
    const paths = Object.keys(FILES).map((path) => `/${path.split("/").map(encodeURIComponent).join("/")}`);
    expect(server.asked.filter((url) => ![...paths, "/SHA256SUMS.txt", "/a%20b/"].includes(url))).toEqual([]);
  });

  it("no answer without an end, however it is packed", async () => {
    using project = await builtProject();
    const endless: RequestListener = (_, response) => {
      const more = (): void => {
        while (response.writable && response.write("x".repeat(65_536)));
      };
      response.on("drain", more);
      more();
    };
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    await using server = await serve(
      honest(project, {
        "new/index.html": endless,
        "404.html": (_, response) => void response.writeHead(200, { "Content-Encoding": "gzip" }).end(bomb),
        "old/index.html": (_, response) =>
          void response.writeHead(200, { "Content-Encoding": "gzip" }).end("no gzip"),
        "a b/ü.csv": (_, response) => void response.writeHead(302, { Location: "/round/" }).end(),
        "round/": (_, response) => void response.writeHead(302, { Location: "/round/" }).end(),
      }),
    );
    expect((await project.verify(server.origin)).printed.split("\n\n")[0]).toBe(
      [
        "404.html: differs",
        "a b/ü.csv: the server leads on and on",
        "new/index.html: differs",
        "old/index.html: no answer that can be read (Z_DATA_ERROR)",
      ].join("\n"),
    );
    expect(server.asked.filter((url) => url === "/round/")).toHaveLength(5);
  });

  it("no answer that never comes, and none that drips", async () => {
    using project = await builtProject();
    await using server = await serve(
      honest(project, {
        "new/index.html": () => {},
        "old/index.html": (_, response) => {
          response.writeHead(200);
          const drip = setInterval(() => response.write("x"), 50);
          response.on("close", () => clearInterval(drip));
        },
      }),
    );
    const { printed } = await project.verify(server.origin, {
      requestMs: 1500,
      totalMs: 60_000,
      tellMs: 60_000,
    });
    expect(printed).toMatch(
      /^new\/index\.html: no whole answer in time\nold\/index\.html: (no whole answer in time|differs)\n\n/,
    );
    const over = await project.verify(server.origin, { requestMs: 60_000, totalMs: 1500, tellMs: 60_000 });
    expect(over.printed).toMatch(/^new\/index\.html: no whole answer in time\n/);
  });

  it("a server that goes silent, for long", async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, number) => [`${number}.txt`, ""]));
    using project = await builtProject({ "index.html": "home", ...many });
    await using server = await serve((request, response) =>
      request.url === "/index.html" ? void response.end("home") : void request.socket.destroy(),
    );
    const { status, printed } = await project.verify(server.origin);
    expect(status).toBe(1);
    const lines = printed.split("\n");
    expect(lines.slice(20, 24)).toEqual([
      "and 41 more",
      "",
      "61 of 62 files at WHERE are not those that were built.",
      "Copy the whole of dist/ there again.",
    ]);
    expect(server.asked.length).toBeLessThanOrEqual(2 + 16 + 8);
  });
});
