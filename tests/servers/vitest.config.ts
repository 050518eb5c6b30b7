import { defineConfig } from "vitest/config";

/** What needs a built site, servers or a browser: `npm run test:servers`. One file at a time, for the sake of the ports. */
export default defineConfig({
  test: {
    include: ["tests/servers/**/*.test.ts"],
    globalSetup: "tests/servers/setup.ts",
    fileParallelism: false,
    // Whole sites are walked and built: minutes, on a machine that has other work.
    testTimeout: 600_000,
    hookTimeout: 300_000,
  },
});
