import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { inTurn } from "../../../src/site/in-turn.ts";
import { mayBeOfTheme } from "../../../src/site/live-content.ts";

describe("saves in the live preview", () => {
  it("are read one after another, also where the first takes longer or fails", async () => {
    const done: string[] = [];
    const told: unknown[] = [];
    const read = inTurn(
      async (name: string, steps: number) => {
        for (let step = 0; step < steps; step += 1) await wait(0);
        if (name === "faulty") throw new Error("broken");
        done.push(name);
      },
      (error) => told.push(String(error)),
    );
    await Promise.all([read("long", 5), read("faulty", 3), read("short", 0)]);
    expect(done).toEqual(["long", "short"]);
    expect(told).toEqual(["Error: broken"]);
  });

  it("write the sheet of the theme anew, but for texts and tables", () => {
    const project = { content: join("/site", "content") };
    const isOfTheme = (...paths: string[]) =>
      mayBeOfTheme(
        paths.map((path) => join(project.content, path)),
        project,
      );
    expect(isOfTheme("publications/early.mdx", "datasets/trust.yaml", "datasets/trust.csv")).toBe(false);
    expect(isOfTheme("publications/early.mdx", "theme.yaml")).toBe(true);
    expect(isOfTheme("site.yaml")).toBe(true);
    expect(isOfTheme("fonts/titles.woff2")).toBe(true);
    // Where nobody says what has changed, or the folder itself came back, anything may have.
    expect(mayBeOfTheme(undefined, project)).toBe(true);
    expect(mayBeOfTheme([project.content], project)).toBe(true);
  });
});
