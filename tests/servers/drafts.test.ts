import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { listFiles } from "../../src/finish/site-files.ts";
import { BASE } from "../support/overlay.ts";
import { freePort } from "../support/port.ts";
import { type Project, copyProject } from "../support/project.ts";

const small = join(BASE, "content");
const SITE = { SITE_URL: "https://example.org/briefs/" };
/** A word that stands in the draft alone, in everything that a draft can bring along. */
const ONLY_THERE = "zanzibar";

const DRAFT = `---
title: Zanzibar in draft
kind: brief
published: 2025-01-02
authors: [Zanzibar Quay]
publishers: [The Harbour Trust]
summary: What Zanzibar taught.
topics: [region:north]
follows: [repairs]
draft: true
---

Of those asked, [45%](value:zanzibar-answers/zanzibar-row/zanzibar-yes) agreed on [the pier](term:pier) in [the north](region:north).

## Zanzibar found [#zanzibar region:north]

<Finding id="zanzibar-finding" title="Zanzibar is safe" evidence="figure:zanzibar-chart" confirms="safer">

It is.

</Finding>

<Chart id="zanzibar-chart" data="zanzibar-answers" kind="bars" columns="zanzibar-yes" title="Zanzibar" takeaway="Zanzibar agrees." />

<Timeline id="zanzibar-times" title="Zanzibar times">

<Event id="zanzibar-event" date="2025-01" title="Zanzibar opens">

It opened.

</Event>

</Timeline>

<Voice id="zanzibar-voice" role="mooring-master" region="north">

A mooring master spoke of Zanzibar.

</Voice>
`;

const TABLE = `title: Zanzibar answers
description: Who agreed in Zanzibar.
unit: percent
population: Zanzibar users
base: 20
source: { publication: draft-of-zanzibar, section: zanzibar }
rowLabel: Statement
columns: [{ id: zanzibar-yes, label: Agree in Zanzibar }]
rows: [{ id: zanzibar-row, label: Zanzibar is safe, values: { zanzibar-yes: 45 } }]
`;

let drafted: Project;

beforeAll(() => {
  drafted = copyProject({ content: small });
  mkdirSync(join(drafted.dir, "content/publications/draft-of-zanzibar"));
  writeFileSync(join(drafted.dir, "content/publications/draft-of-zanzibar/index.mdx"), DRAFT);
  writeFileSync(join(drafted.dir, "content/datasets/zanzibar-answers.yaml"), TABLE);
});
afterAll(() => drafted?.[Symbol.dispose]());

describe("a draft", () => {
  it("passes check, and leaves the built site byte for byte as it would be without it", async () => {
    const sums = (dir: string): string => readFileSync(join(dir, "dist/SHA256SUMS.txt"), "utf8");
    expect(drafted.run("check").output).toMatch(/^No problems in 2 publications, 2 datasets/);
    // A variable of these names would be taken for what the bundler knows of the build.
    const { output } = drafted.run("build", { ...SITE, PROD: "", DEV: "true", NODE_ENV: "development" });
    expect(output).toContain("Built 1 publication into dist/. 1 draft is left out.\n");
    expect(sums(drafted.dir)).toBe(sums(inject("small")));
  });

  it("is in no file of the site, compressed or not, and in no list of addresses", async () => {
    expect(drafted.run("addresses", SITE).status).toBe(0);
    const dist = join(drafted.dir, "dist");
    const files = (await listFiles(dist)).filter((path) => !path.endsWith(".br"));
    expect(files).toEqual(expect.arrayContaining(["feed.xml", "sitemap.xml", "datapackage.json"]));
    const told = [...files.map((path) => join(dist, path)), join(drafted.dir, "content/addresses.txt")];
    expect(
      told.filter((path) =>
        `${path}\n${textOf(path)}`.slice(drafted.dir.length).toLowerCase().includes(ONLY_THERE),
      ),
    ).toEqual([]);
  });

  it("stands in the live preview, with a mark on its own pages, and a word on all others", async () => {
    await using preview = await startPreview(drafted.dir);
    const draft = await preview.get("publications/draft-of-zanzibar/");
    expect(draft).toContain("Zanzibar in draft");
    for (const path of [
      "publications/draft-of-zanzibar/",
      "data/zanzibar-answers/",
      "figures/zanzibar-chart/",
    ])
      expect([path, markIn(await preview.get(path))]).toEqual([
        path,
        "Draft. The site leaves this out until `draft: true` is taken away.",
      ]);
    for (const path of ["", "publications/repairs/"])
      expect([path, markIn(await preview.get(path))]).toEqual([
        path,
        "Drafts are shown here, and left out of the site: Zanzibar in draft",
      ]);
  });
});

describe("a site without drafts", () => {
  it("has no mark in the live preview", async () => {
    using project = copyProject({ content: small });
    await using preview = await startPreview(project.dir);
    expect(markIn(await preview.get(""))).toBeUndefined();
  });
});

/** The text of a file, unpacked where it is gzipped. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
}

function markIn(html: string): string | undefined {
  const mark = /<p class="draft-mark[^>]*>([^]*?)<\/p>/.exec(html)?.[1];
  return mark
    ?.replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

async function startPreview(dir: string): Promise<AsyncDisposable & { get(path: string): Promise<string> }> {
  const port = await freePort();
  const child = spawn(process.execPath, ["src/cli/checkout.js", "dev", "--port", String(port)], {
    cwd: dir,
    // Astro's server shows no page where it believes to be a part of Vitest.
    env: { ...process.env, VITEST: "" },
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const said: string[] = [];
  child.stdout.on("data", (text: Buffer) => said.push(text.toString()));
  while (child.exitCode === null && !said.join("").includes("The preview is at")) await wait(50);
  return {
    get: async (path) => {
      const response = await fetch(`http://localhost:${port}/${path}`);
      const text = await response.text();
      expect([path, response.status, text]).toEqual([path, 200, text]);
      return text;
    },
    [Symbol.asyncDispose]: async () => {
      process.kill(-child.pid!, "SIGKILL");
      await ended;
    },
  };
}
