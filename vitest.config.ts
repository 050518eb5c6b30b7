import { defineConfig } from "vitest/config";
import { editionOfTests } from "./tests/support/edition-module.ts";

export default defineConfig({
  plugins: [editionOfTests()],
  test: {
    include: ["tests/unit/**/*.test.ts"],
    // The machine that runs the tests must not decide how numbers and dates look.
    env: { TZ: "UTC", LC_ALL: "C.UTF-8" },
    // Vitest leaves one core idle, which is half of a small machine.
    maxWorkers: "100%",
    // Nothing in src/ has state in a module, so that each is loaded once a worker. A test that sets a global takes it back.
    isolate: false,
    // A busy machine is no fault of the code: only what hangs is.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
