import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/unit/**/*.test.ts"],
    // The machine that runs the tests must not decide how numbers and dates look.
    env: { TZ: "UTC", LC_ALL: "C.UTF-8" },
  },
});
