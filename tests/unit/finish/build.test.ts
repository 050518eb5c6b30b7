import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { NOTHING_ASKED, type Request } from "../../../src/cli/arguments.ts";
import { type MakePages, run as build } from "../../../src/cli/build.ts";
import { takeOver } from "../../../src/site/hand-over.ts";
import { BASE } from "../../support/overlay.ts";

/** A project with a small content folder and a last good build. */
function project() {
  const cwd = mkdtempSync(join(tmpdir(), "build-"));
  cpSync(join(BASE, "content"), join(cwd, "content"), { recursive: true });
  mkdirSync(join(cwd, "dist"));
  writeFileSync(join(cwd, "dist", "index.html"), "last");
  return {
    cwd,
    write: (path: string, text: string) => writeFileSync(join(cwd, path), text),
    last: () => readFileSync(join(cwd, "dist", "index.html"), "utf8"),
    // What was costly stays for the next build.
    leftovers: () =>
      (existsSync(join(cwd, ".build")) ? readdirSync(join(cwd, ".build")) : []).filter(
        (name) => name !== "cache",
      ),
    run: async (makePages: MakePages, env: Record<string, string> = {}, request = NOTHING_ASKED) => {
      const printed: string[] = [];
      const print = (text: string) => void printed.push(text);
      const status = await build(request, { cwd, env, out: print, err: print }, makePages);
      return {
        status,
        printed: printed.join("\n").replaceAll(cwd, "PROJECT").replaceAll(String(process.pid), "PID"),
      };
    },
    [Symbol.dispose]: () => rmSync(cwd, { recursive: true, force: true }),
  };
}

/** Each file of a folder, with what it holds. */
const filesOf = (dir: string): Map<string, string> =>
  new Map(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, readFileSync(path, "base64")]),
  );

const makePages: MakePages = async ({ outDir, site }) => {
  mkdirSync(outDir, { recursive: true });
  writeFileSync(
    join(outDir, "index.html"),
    "<!DOCTYPE html><html><head></head><body>new" + "<hr>".repeat(256) + "</body></html>",
  );
  writeFileSync(join(outDir, "404.html"), "<!DOCTYPE html><html><head></head><body>missing</body></html>");
  if (site) writeFileSync(join(outDir, "sitemap.xml"), "<urlset></urlset>");
};

/** Fails as a disk does in the middle of writing. */
const failing =
  (code: string, message = `${code}: some words of the system`): MakePages =>
  async (options) => {
    await makePages(options);
    throw Object.assign(new Error(message), { code, path: join(options.outDir, "index.html") });
  };

describe("a build", () => {
  it("takes the place of the last when it is whole", async () => {
    using site = project();
    const { status, printed } = await site.run(makePages);
    expect(status).toBe(0);
    expect(printed).toMatch(/^SITE_URL is not set: canonical addresses/m);
    expect(site.last()).toContain("new");
    expect(site.leftovers()).toEqual([]);
  });

  it("stops where a form of a publication could not be made, and the last one stays", async () => {
    using site = project();
    const { status, printed } = await site.run(async (options) => {
      await makePages(options);
      takeOver()!.found.faults.push("content/publications/repairs.mdx\n  The PDF could not be made.");
    });
    expect(status).toBe(1);
    expect(printed).toBe(
      "content/publications/repairs.mdx\n  The PDF could not be made.\n\nThe last build in dist/ is as it was.",
    );
    expect(site.last()).toBe("last");
    expect(site.leftovers()).toEqual([]);
  });

  it("says nothing of SITE_URL where it is set", async () => {
    using site = project();
    expect((await site.run(makePages, { SITE_URL: "https://example.org" })).printed).toBe(
      "No list of addresses is kept, so that none is held: npm run addresses begins one.\nBuilt 1 publication into dist/.\nOf 10 costly pieces, 0 were kept from earlier builds; .build/cache holds 0.0 MB.",
    );
  });

  it("finds what an earlier one has made, and gives the same bytes without it", async () => {
    using site = project();
    const fresh: Request = { ...NOTHING_ASKED, flags: new Set(["fresh"]) };
    expect((await site.run(makePages)).printed).toMatch(/^Of \d+ costly pieces, 0 were kept/m);
    site.write("tsconfig.json", "{}");
    expect((await site.run(makePages)).printed).toMatch(/^Of (\d+) costly pieces, \1 were kept/m);
    const sums = () => readFileSync(join(site.cwd, "dist", "SHA256SUMS.txt"), "utf8");
    const warm = sums();
    const { printed } = await site.run(makePages, {}, fresh);
    expect(printed).toMatch(/Built 1 publication into dist\/\.$/);
    expect(sums()).toBe(warm);
  });

  describe("of which nothing has changed", () => {
    const unchanged = "Nothing that it is made from has changed: every file is that of an earlier build.";
    const noPages: MakePages = () => Promise.reject(new Error("Pages are made."));

    it("makes no page, and says what the one before has said", async () => {
      using site = project();
      const { printed: before } = await site.run(makePages);
      const written = statSync(join(site.cwd, "dist", "index.html")).ino;
      const { status, printed } = await site.run(noPages);
      expect(status).toBe(0);
      expect(printed).toBe(before.replace(/^Of \d+ costly pieces.*$/m, unchanged));
      expect(statSync(join(site.cwd, "dist", "index.html")).ino).toBe(written);
      expect(site.leftovers()).toEqual([]);
    });

    it.each<[string, (dist: string) => void]>([
      ["is gone", (dist) => rmSync(dist, { recursive: true })],
      ["has lost a file", (dist) => rmSync(join(dist, "404.html"))],
      ["has lost a compressed file", (dist) => rmSync(join(dist, "index.html.br"))],
      ["has another file", (dist) => writeFileSync(join(dist, "more.html"), "more")],
      ["has a file that was changed", (dist) => writeFileSync(join(dist, "index.html"), "changed")],
      ["has another list of sums", (dist) => writeFileSync(join(dist, "SHA256SUMS.txt"), "")],
    ])("puts dist/ back where it %s", async (_, harm) => {
      using site = project();
      await site.run(makePages);
      const before = filesOf(join(site.cwd, "dist"));
      harm(join(site.cwd, "dist"));
      const { printed } = await site.run(noPages);
      expect(printed).toContain(unchanged);
      expect(filesOf(join(site.cwd, "dist"))).toEqual(before);
      expect(site.leftovers()).toEqual([]);
    });

    it("makes it all where what was kept is not whole", async () => {
      using site = project();
      await site.run(makePages);
      const before = filesOf(join(site.cwd, "dist"));
      rmSync(join(site.cwd, "dist"), { recursive: true });
      const kept = join(site.cwd, ".build", "cache", "site-file");
      for (const name of readdirSync(kept)) truncateSync(join(kept, name), 40);
      expect(await site.run(noPages)).toMatchObject({ status: 1 });
      expect((await site.run(makePages)).printed).not.toContain(unchanged);
      expect(filesOf(join(site.cwd, "dist"))).toEqual(before);
      // What was broken has been mended by that.
      rmSync(join(site.cwd, "dist"), { recursive: true });
      expect((await site.run(noPages)).printed).toContain(unchanged);
    });

    it("goes through every check all the same, and makes what was changed", async () => {
      using site = project();
      await site.run(makePages);
      const yaml = readFileSync(join(site.cwd, "content", "site.yaml"), "utf8");
      site.write("content/site.yaml", yaml.replace(/^tagline: .*$/m, "tagline: Another"));
      expect(await site.run(noPages)).toMatchObject({ status: 1 });
      site.write("content/site.yaml", yaml);
      expect((await site.run(noPages)).printed).toContain(unchanged);
      // Another address, another site.
      expect(await site.run(noPages, { SITE_URL: "https://example.org" })).toMatchObject({ status: 1 });
    });

    it("keeps no site of which something was changed while its pages were made", async () => {
      using site = project();
      await site.run(async (options) => {
        await makePages(options);
        site.write("tsconfig.json", "{}");
      });
      expect(await site.run(noPages)).toMatchObject({ status: 1 });
      rmSync(join(site.cwd, "tsconfig.json"));
      expect(await site.run(noPages)).toMatchObject({ status: 1 });
    });
  });

  it("does without a folder for what is costly, and says why", async () => {
    using site = project();
    mkdirSync(join(site.cwd, ".build"));
    writeFileSync(join(site.cwd, ".build", "cache"), "");
    const { status, printed } = await site.run(makePages);
    expect(status).toBe(0);
    expect(printed).toMatch(
      /^What was made now could not be kept, so that the next build makes it again\. A file stands where a folder is to be\. \(PROJECT\/\.build\/cache\//m,
    );
  });

  it("tells what it does, and with --quiet neither that nor what it has built", async () => {
    using site = project();
    const told = async (request: Request) => {
      const said: string[] = [];
      const steps = new Set<string>();
      const effects = {
        cwd: site.cwd,
        env: {},
        out: (text: string) => void said.push(text),
        err: () => {},
        progress: (what: string) => void steps.add(what),
      };
      await build(request, effects, makePages);
      return { said: said.length, steps: [...steps] };
    };
    expect(await told(NOTHING_ASKED)).toEqual({
      said: 1,
      steps: [
        "Reading and checking the content",
        "Indexing for the search",
        "Finishing pages",
        "Compressing files",
        "Writing sums",
      ],
    });
    expect(await told({ ...NOTHING_ASKED, flags: new Set(["quiet"]) })).toEqual({ said: 0, steps: [] });
  });

  it("does not begin with a SITE_URL that cannot be one", async () => {
    using site = project();
    expect(await site.run(makePages, { SITE_URL: "example.org" })).toEqual({
      status: 2,
      printed:
        'SITE_URL is "example.org", which is not the address of a web site.\nChange it to https://example.org.\nThe last build in dist/ is as it was.',
    });
    expect(site.last()).toBe("last");
  });

  it.each([
    [
      "ENOSPC",
      "The disk is full. (PROJECT/.build/next-PID/index.html)\nMake room and build again: a build needs about twice the room of dist/.",
    ],
    [
      "EROFS",
      "The disk cannot be written. (PROJECT/.build/next-PID/index.html)\nBuild in a folder on a disk that can.",
    ],
    [
      "EACCES",
      "This may not be written. (PROJECT/.build/next-PID/index.html)\nAsk for the right to write there, or build in another folder.",
    ],
    ["EOTHER", "The site could not be built: EOTHER: some words of the system"],
  ])("leaves the last as it was, and nothing half-made, after %s", async (code, told) => {
    using site = project();
    expect(await site.run(failing(code))).toEqual({
      status: 1,
      printed: `${told}\nThe last build in dist/ is as it was.`,
    });
    expect(site.last()).toBe("last");
    expect(site.leftovers()).toEqual([]);
  });

  // Word for word what the bundler, the search index and Node say where each meets the fault.
  it.each([
    [
      "Build failed with 1 error:\n\nFailed to write file in /x/assets/live.js\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:\n   0: <unknown>",
      "The disk is full. (/x/assets/live.js)",
    ],
    [
      "Could not create directory for output chunks: /x/.prerender\n\nCaused by:\n    Operation not permitted (os error 1)",
      "This may not be written. (/x/.prerender)",
    ],
    [", Unknown error: Too many open files '/x'", "Too many files are open."],
    ["ENOSPC: no space left on device, write", "The disk is full."],
  ])("understands a tool that gives no code: %j", async (words, told) => {
    using site = project();
    const wrapped: MakePages = () =>
      Promise.reject(new Error("Could not build", { cause: new Error(words) }));
    expect((await site.run(wrapped)).printed.split("\n")[0]).toBe(told);
  });

  it("shows no trace of a tool that it does not understand", async () => {
    using site = project();
    const failing: MakePages = () =>
      Promise.reject(new Error("Something broke.\n\nStack backtrace:\n   0: <unknown>"));
    expect((await site.run(failing)).printed).toBe(
      "The site could not be built: Something broke.\nThe last build in dist/ is as it was.",
    );
  });

  it("removes what a killed one has left, and lets one that runs alone", async () => {
    using site = project();
    // No process has the number 2^22: Linux counts below it. Process 1 always runs.
    for (const name of ["next-4194304", "theme-4194304", "next-1", "theme-1"])
      mkdirSync(join(site.cwd, ".build", name), { recursive: true });
    await site.run(makePages);
    expect(site.leftovers()).toEqual(["next-1", "theme-1"]);
  });
});
