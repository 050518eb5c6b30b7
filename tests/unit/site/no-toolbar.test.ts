import { expect, it } from "vitest";
import { noToolbar } from "../../../src/site/no-toolbar.ts";

it("takes out what Astro bundles in advance for its toolbar, and leaves what a site asks for", () => {
  const environments = {
    client: { optimizeDeps: { include: ["astro > aria-query", "canvas-confetti"] } },
    ssr: { optimizeDeps: {} },
  };
  noToolbar().configResolved({ environments });
  expect(environments).toEqual({
    client: { optimizeDeps: { include: ["canvas-confetti"] } },
    ssr: { optimizeDeps: { include: [] } },
  });
});
