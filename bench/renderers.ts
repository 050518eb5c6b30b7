import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { generateContent } from "./generate.ts";

const CANDIDATES = ["parsed", "mdx-satteri-optimized", "mdx-satteri", "mdx-unified"];
const root = join(import.meta.dirname, "renderers");
const count = Number(process.argv[2] ?? 200);
const content = join(root, ".content");
await generateContent(content, count);
const texts = new Map<string, string>();
for (const candidate of process.argv[3]?.split(",") ?? CANDIDATES) {
  await rm(join(root, ".astro"), { recursive: true, force: true });
  await rm(join(root, "node_modules"), { recursive: true, force: true });
  const { seconds, peak } = await build(candidate);
  texts.set(candidate, await textOf(candidate, "p1"));
  const same = [...texts.values()].every((text) => text === texts.get(candidate));
  console.log(
    `${candidate}: ${seconds.toFixed(1)} s, ${(seconds / count).toFixed(4)} s a publication, peak ${(peak / 1e6).toFixed(2)} GB, text ${same ? "equal" : "DIFFERENT"}`,
  );
}
await rm(content, { recursive: true, force: true });

/** Builds cold in a process of its own and asks the system for its peak memory (getrusage, kilobytes). */
function build(renderer: string): Promise<{ seconds: number; peak: number }> {
  const script = `import { build } from "astro"; await build({ root: ${JSON.stringify(root)}, outDir: "./.out/${renderer}", logLevel: "error" }); console.log(process.resourceUsage().maxRSS);`;
  const started = performance.now();
  const child = spawn(process.execPath, ["--max-old-space-size=12000", "--input-type=module", "-e", script], {
    cwd: join(import.meta.dirname, ".."),
    env: { ...process.env, RENDERER: renderer, CONTENT_DIR: content },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  return new Promise((done, fail) =>
    child.on("close", (code) => {
      if (code !== 0) return fail(new Error(`${renderer} did not build`));
      done({ seconds: (performance.now() - started) / 1000, peak: Number(out.trim().split("\n").at(-1)) });
    }),
  );
}

/** The words of a built page, heading ids and white space aside. */
async function textOf(renderer: string, id: string): Promise<string> {
  const html = await readFile(join(root, ".out", renderer, id, "index.html"), "utf8");
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/\[#[^\]]*\]/g, "")
    .replace(/&#(x?[0-9a-f]+);/gi, "'")
    .replace(/\s+/g, " ")
    .trim();
}
