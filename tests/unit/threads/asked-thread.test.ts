import { mkdtempSync, rmSync } from "node:fs";
import { enableCompileCache, getCompileCacheDir } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { AskedThread } from "../../../src/threads/asked-thread.ts";

const dir = mkdtempSync(join(tmpdir(), "compiled-"));
const thread = () => new AskedThread<string, string | undefined>(new URL("./asked.ts", import.meta.url));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

it("keeps compiled code where the thread keeps it that begins it", async () => {
  enableCompileCache(dir);
  const asked = thread();
  expect(await asked.ask("where")).toBe(getCompileCacheDir());
  expect(getCompileCacheDir()).toBeDefined();
  await asked.close();
});

it("refuses what it has not answered when it is ended, and what it is asked then", async () => {
  const asked = thread();
  const waiting = asked.ask("anything else");
  const refused = expect(waiting).rejects.toThrow("ended before it had answered");
  await asked.close();
  await refused;
  await expect(asked.ask("where")).rejects.toThrow("ended before it had answered");
});
