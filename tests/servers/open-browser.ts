import { type Browser, chromium } from "@playwright/test";
import { inject } from "vitest";
import { LAUNCH_ARGS } from "../support/browser.ts";

/** Starts the browser that the setup has found. */
export function openBrowser(): Promise<Browser> {
  const executablePath = inject("chromium");
  // A busy machine is no fault of the browser.
  return chromium.launch({
    args: LAUNCH_ARGS,
    timeout: 300_000,
    ...(executablePath ? { executablePath } : {}),
  });
}
