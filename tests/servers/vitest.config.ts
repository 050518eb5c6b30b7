import { defineConfig } from "vitest/config";

/** What needs a built site, servers or a browser: `npm run test:servers`. */
export default defineConfig({
  test: {
    include: ["tests/servers/**/*.test.ts"],
    globalSetup: "tests/servers/setup.ts",
    // Each file has folders of its own and asks for free ports; more than two would wait for each other's builds.
    maxWorkers: 2,
    // Whole sites are walked and built: minutes, on a machine that has other work.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
  },
});
