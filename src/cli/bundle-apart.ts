import { fork } from "node:child_process";
import { extname } from "node:path";
import type { Bundle } from "../site/bundle/kept-bundle.ts";
import type { Content } from "../site/hand-over.ts";

/** What the process that bundles is told: nothing of it is larger than what it writes. */
export interface ToBundle {
  root: string;
  /** The empty folder of the build. */
  folder: string;
  siteUrl: string | undefined;
  project: Content["project"];
  themeSheet: string;
  /** What scripts say is made of these. */
  words: NonNullable<Content["words"]>;
}

/**
 * Has Astro and Vite bundle code and styles into the folder of a build, in a process that ends with it: what bundles holds
 * hundreds of megabytes, and gives them back to nobody before its process has ended. Undefined where Astro has to make the
 * pages too, or has something to say that is its own to say; then anything may be in the folder.
 */
export function bundleApart(what: ToBundle, tell: (text: string) => void): Promise<Bundle | undefined> {
  const child = fork(new URL(`./bundle-process${extname(import.meta.url)}`, import.meta.url), {
    serialization: "advanced",
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    // Each thread of what bundles would have a heap of its own, of which most is empty.
    env: { ...process.env, MALLOC_ARENA_MAX: "2" },
  });
  let told = "";
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding("utf8").on("data", (text: string) => (told += text));
  let bundle: Bundle | undefined;
  child.on("message", (made: Bundle) => (bundle = made));
  try {
    child.send(what, () => {
      // Where it has ended before it was told, that is seen below.
    });
  } catch (error) {
    // It cannot be told: left alone it would wait for ever, and so would this process.
    child.kill();
    throw error;
  }
  return new Promise((done) => {
    child.once("error", () => done(undefined));
    child.once("close", () => {
      // What else it has said, Astro says once more where it has to begin anew.
      if (bundle && told.trim()) tell(told.trim());
      done(bundle);
    });
  });
}
