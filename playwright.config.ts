import { defineConfig } from "@playwright/test";
import { LAUNCH_ARGS, findChromium } from "./tests/support/browser.ts";
import { serverPort } from "./tests/support/port.ts";

const port = await serverPort();
const executablePath = await findChromium();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/journeys",
  forbidOnly: Boolean(process.env["CI"]),
  workers: 2,
  // A journey takes seconds, and ten times as long on a machine that has other work.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { args: LAUNCH_ARGS, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `npm run preview -- --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 300_000,
  },
});
