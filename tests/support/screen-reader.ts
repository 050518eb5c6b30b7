import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Locator } from "@playwright/test";

/** The virtual screen reader as one module for browsers. */
const CODE = readFileSync(
  fileURLToPath(import.meta.resolve("@guidepup/virtual-screen-reader/browser.js")),
  "utf8",
);

/**
 * What a screen reader says of a part of a page, from its start to its end, a phrase a step. Source: the W3C's rules for names,
 * roles and reading order, as @guidepup/virtual-screen-reader follows them; no screen reader of people is asked.
 * The page has to be opened with `bypassCSP`: the site lets no script in that is not its own.
 */
export async function spoken(part: Locator): Promise<string[]> {
  const phrases = await part.evaluate(async (container, code) => {
    const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
    const { virtual } = (await import(address)) as typeof import("@guidepup/virtual-screen-reader");
    await virtual.start({ container });
    const [first = ""] = await virtual.spokenPhraseLog();
    for (let step = 0; step < 400; step += 1) {
      await virtual.next();
      if ((await virtual.lastSpokenPhrase()) === `end of ${first}`) break;
    }
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    return log;
  }, CODE);
  return phrases.filter((phrase) => !phrase.startsWith("end of "));
}
