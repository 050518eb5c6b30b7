import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { writeSums } from "../../../src/finish/sums.ts";
import { siteOf } from "../finish/site.ts";
import { FILES, SHOWN, builtProject, honest, serve } from "./copies.ts";

const ALL = (count: number) => `All ${count} files at WHERE are those that were built.`;

describe("verify holds a folder", () => {
  it("against the build, whatever the folder says of itself", async () => {
    using project = await builtProject();
    const copy = project.copy();
    expect(await project.verify(copy)).toEqual({ status: 0, printed: ALL(8) });
    // Another build, whose own list of sums is right.
    writeFileSync(join(copy, "index.html"), "<p>e</p>");
    rmSync(join(copy, "new/index.html"));
    writeFileSync(join(copy, "added.js"), "");
    using other = siteOf({});
    cpSync(copy, other.dir, { recursive: true });
    rmSync(join(other.dir, "SHA256SUMS.txt"));
    await other.run(writeSums);
    cpSync(join(other.dir, "SHA256SUMS.txt"), join(copy, "SHA256SUMS.txt"));
    expect(await project.verify(copy)).toEqual({
      status: 1,
      printed:
        "SHA256SUMS.txt: differs\nindex.html: differs\nnew/index.html: missing\n\n3 of 8 files at WHERE are not those that were built.\nWhat is there is of another build: its SHA256SUMS.txt differs. Copy the whole of dist/ there again.",
    });
  });

  it.skipIf(process.platform === "win32")(
    "without following links out of it, and without waiting for pipes",
    async () => {
      using project = await builtProject();
      const copy = project.copy();
      for (const path of ["index.html", "404.html", "new/index.html", "vercel.json", "a b"])
        rmSync(join(copy, path), { recursive: true });
      symlinkSync("/dev/zero", join(copy, "index.html"));
      execFileSync("mkfifo", [join(copy, "404.html")]);
      symlinkSync("../../dist/new/index.html", join(copy, "new/index.html"));
      mkdirSync(join(copy, "vercel.json"));
      symlinkSync("../dist/a b", join(copy, "a b"));
      expect((await project.verify(copy)).printed.split("\n\n")[0]).toBe(
        [
          "404.html: is no ordinary file",
          "a b/ü.csv: is a link that leads out of the folder",
          "a b/ü.csv.gz: is a link that leads out of the folder",
          "index.html: is a link that leads out of the folder",
          "new/index.html: is a link that leads out of the folder",
          "vercel.json: is no ordinary file",
        ].join("\n"),
      );
    },
  );

  it("by a link to it, as hosts that keep releases have it", async () => {
    using project = await builtProject();
    symlinkSync(project.copy(), join(project.cwd, "current"), "junction");
    expect((await project.verify("current")).status).toBe(0);
  });
});

describe("verify holds a server", () => {
  it("that gives each file as it was built, but for those that hosts keep to themselves", async () => {
    using project = await builtProject();
    await using server = await serve(honest(project, {}, "/some/path/"));
    for (const end of ["", "/", "/index.html", "/?a=b#c"])
      expect((await project.verify(`${server.origin}/some/path${end}`)).printed).toBe(ALL(SHOWN));
    expect(server.asked).not.toContain("/some/path/vercel.json");
    expect(server.asked).not.toContain("/some/path/a%20b/%C3%BC.csv.gz");
  });

  it("that compresses, leads on by itself, and says of its missing page that it is missing", async () => {
    using project = await builtProject();
    const lead =
      (to: string): RequestListener =>
      (_, response) =>
        void response.writeHead(301, { Location: to }).end();
    await using server = await serve(
      honest(project, {
        "index.html": (request, response) =>
          void (request.url === "/"
            ? response
                .writeHead(200, { "Content-Encoding": "br" })
                .end(brotliCompressSync(FILES["index.html"]!))
            : response.writeHead(308, { Location: "/" }).end()),
        "404.html": (_, response) => void response.writeHead(404).end(FILES["404.html"]),
        "old/index.html": lead("/new/"),
        "new/": (_, response) => void response.end(FILES["new/index.html"]),
        "a b/ü.csv": (_, response) =>
          void response.writeHead(200, { "Content-Encoding": "gzip" }).end(gzipSync(FILES["a b/ü.csv"]!)),
      }),
    );
    expect((await project.verify(server.origin)).printed).toBe(ALL(SHOWN));
  });

  it("that leads an old address to another page than the build does", async () => {
    using project = await builtProject();
    await using server = await serve(
      honest(project, {
        "old/index.html": (_, response) => void response.writeHead(301, { Location: "/index.html" }).end(),
      }),
    );
    expect((await project.verify(server.origin)).printed).toMatch(/^old\/index\.html: differs\n\n1 of 6 /);
  });

  it("that has another build, by its list of sums", async () => {
    using project = await builtProject();
    using stale = await builtProject({ ...FILES, "new/index.html": "old" });
    await using server = await serve(honest(stale));
    expect((await project.verify(server.origin)).printed).toBe(
      "SHA256SUMS.txt: differs\nnew/index.html: differs\n\n2 of 6 files at WHERE are not those that were built.\nWhat is there is of another build: its SHA256SUMS.txt differs. Copy the whole of dist/ there again.",
    );
  });

  it("that changes pages on their way", async () => {
    using project = await builtProject();
    await using server = await serve(
      honest(project, { "new/index.html": (_, response) => void response.end("new<script>") }),
    );
    expect((await project.verify(server.origin)).printed).toBe(
      "new/index.html: differs\n\n1 of 6 files at WHERE are not those that were built.\nOnly pages differ: the host may change them on their way. Turn off what it adds to pages or takes out of them (minifying, protection of mail addresses, snippets), or copy dist/ there again.",
    );
  });
});

describe("verify says what it needs", () => {
  it("how far it is, where it takes long", async () => {
    using project = await builtProject();
    await using server = await serve(honest(project));
    const { printed } = await project.verify(server.origin, {
      requestMs: 60_000,
      totalMs: 60_000,
      tellMs: 0,
    });
    expect(printed).toMatch(/^(… [1-5] of 6 files\n)+All 6 files at /);
  });

  it("where the home page gives no answer, in one sentence", async () => {
    using project = await builtProject();
    const server = await serve((_, response) => void response.end());
    const { origin } = server;
    await server[Symbol.asyncDispose]();
    expect(await project.verify(origin)).toEqual({
      status: 1,
      printed:
        "WHERE cannot be held against dist/: nothing listens there.\nName the address or the folder at which its home page stands.",
    });
  });

  it("where there is no whole build", async () => {
    using project = await builtProject();
    const copy = project.copy();
    const told =
      "There is no whole build to hold it against: dist/ has no SHA256SUMS.txt, or not every file that this names.\nRun npm run build first, with the SITE_URL of the deployed site, and copy dist/ there.";
    rmSync(join(project.cwd, "dist/new/index.html"));
    expect(await project.verify(copy)).toEqual({ status: 1, printed: told });
    rmSync(join(project.cwd, "dist"), { recursive: true });
    expect(await project.verify(copy)).toEqual({ status: 1, printed: told });
  });

  it.each([
    ["briefs.example.org", "There is no folder WHERE. Write https://WHERE, if it is an address."],
    [
      "no-folder",
      "There is no folder WHERE. Write an address, such as https://briefs.example.org/, or a folder.",
    ],
    ["ftp://example.org/", "WHERE is no address of a web site. Write it as in https://briefs.example.org/."],
    ["file:///srv/briefs", "WHERE is no address of a web site. Write it as in https://briefs.example.org/."],
    ["https://me:secret@example.org/", "The address holds a name or a password. Write it without."],
  ])("where %s is no place", async (where, told) => {
    using project = await builtProject();
    expect(await project.verify(where)).toEqual({ status: 2, printed: told });
  });
});
