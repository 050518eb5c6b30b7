import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { main } from "../../../src/cli/main.ts";

const WOVEN = join(import.meta.dirname, "../../fixtures/woven");
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** Starts `check --watch` on a copy of the woven fixture; `said` is what it printed, one text a time. */
async function watch() {
  const root = await mkdtemp(join(tmpdir(), "watch-"));
  await cp(WOVEN, root, { recursive: true });
  const said: string[] = [];
  const stopping = new AbortController();
  const out = (text: string) => void said.push(text);
  const ended = main(["check", "--watch"], { cwd: root, env: {}, out, err: out, stop: stopping.signal });
  const stop = async () => {
    stopping.abort();
    await ended;
    await rm(root, { recursive: true, force: true });
  };
  stops.push(stop);
  const says = (what: string) =>
    vi.waitFor(() => expect(said.at(-1)).toContain(what), { timeout: 50_000, interval: 20 });
  await says("Waiting for changes in content/ (Ctrl+C stops this).");
  const path = (name: string) => join(root, "content", name);
  const change = async (name: string, from: string, to: string) =>
    writeFile(path(name), (await readFile(path(name), "utf8")).replace(from, to));
  return { root, said, says, path, change, ended, stopping };
}

it("says a problem when it comes, and ends as a check does", async () => {
  const { says, change, said, stopping, ended } = await watch();
  expect(said[0]).toMatch(/^No problems in 3 publications/);
  await change("datasets/tolls.yaml", "paid: 12", "paid: 13");
  await says("content/publications/winter.mdx:17:12  value-differs");
  stopping.abort();
  expect(await ended).toBe(1);
});

it("says nothing anew where nothing else is to be said", async () => {
  const { says, change, said } = await watch();
  await change("publications/winter.mdx", "The winter after", "The winter");
  await change("publications/winter.mdx", "publication:repairs#found", "publication:repairs#lost");
  await says("broken-link");
  expect(said).toHaveLength(2);
});

it("lives through a folder that goes away and comes back, and a file that is no text", async () => {
  const { says, root, path } = await watch();
  await rename(join(root, "content"), join(root, "elsewhere"));
  await says("The folder content is empty or does not exist.");
  await rename(join(root, "elsewhere"), join(root, "content"));
  await says("No problems in 3 publications");
  await writeFile(path("publications/winter.mdx"), Uint8Array.from([0, 1, 2, 255, 254]));
  await says("file-unreadable");
});
