import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedModules } from "../../../src/site/shared-modules.ts";

const ENGINE = join(import.meta.dirname, "../../..");
const PAGE = join(ENGINE, "src/components/lists/Facts.astro");

type Hook = (this: unknown, ...given: string[]) => unknown;
const plugin = sharedModules(ENGINE) as unknown as Record<"resolveId" | "load", Hook>;

const asks = (consumer: string, mode: string) => ({ environment: { mode, config: { consumer } } });
const resolved = (id: string, importer = PAGE, consumer = "server", mode = "dev") =>
  plugin.resolveId.call(asks(consumer, mode), id, importer) as string | undefined;

describe("shared modules", () => {
  it("gives a page what Node has loaded, by the names that the module has", async () => {
    const id = resolved("../../model/escape-pattern.ts")!;
    expect(await plugin.load.call({}, id)).toContain("export const { escapePattern } = ");
  });

  it("leaves to Vite what a browser asks for, what makes pages, sheets and packages", () => {
    expect(resolved("../../model/page-ids.ts", PAGE, "client")).toBeUndefined();
    expect(resolved("../../site/edition.ts")).toBeUndefined();
    expect(resolved("./on-shelf.ts")).toBeUndefined();
    expect(resolved("../../render/styles.css")).toBeUndefined();
    expect(resolved("chart.js")).toBeUndefined();
  });

  it("leaves to Vite the pages of a build", () => {
    expect(resolved("../../model/page-ids.ts", PAGE, "server", "build")).toBeUndefined();
  });

  it("leaves to Vite files of a site's own, whatever their folder is called", () => {
    expect(resolved("../model/boats.ts", "/site/src/pages/story.astro")).toBeUndefined();
  });

  it("leaves alone what is not there", async () => {
    expect(resolved("../../model/no-such-file.ts")).toBeUndefined();
    expect(await plugin.load.call({}, PAGE)).toBeUndefined();
  });
});
