import { spawn } from "node:child_process";
import { join } from "node:path";
import { freePort } from "../tests/support/port.ts";

const root = join(import.meta.dirname, "..");

/** Serves `dist/` as `npm run preview` does, on a free port, until it is stopped. */
export async function servePreview(): Promise<{ url: string; stop(): void }> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [join(root, "src/cli/checkout.js"), "preview", "--port", String(port)],
    { cwd: root },
  );
  await new Promise<void>((ready, fail) => {
    child.stdout.on("data", (chunk: Buffer) => chunk.toString().includes("http://") && ready());
    child.on("close", () => fail(new Error("The preview did not start.")));
  });
  return { url: `http://localhost:${port}/`, stop: () => child.kill() };
}
