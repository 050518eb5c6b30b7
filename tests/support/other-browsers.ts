import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import puppeteer, { type KeyInput } from "puppeteer-core";
import { freePort } from "./port.ts";
import { findProgram } from "./programs.ts";

/** What journeys do in any browser. Selectors are those of CSS; scripts are expressions, and what they give is as JSON has it. */
export interface OtherBrowser extends AsyncDisposable {
  open(address: string): Promise<void>;
  run<Given>(script: string): Promise<Given>;
  click(selector: string): Promise<void>;
  hover(selector: string): Promise<void>;
  /** One key, to whatever has the focus. */
  press(key: "Escape" | "Enter" | "Tab"): Promise<void>;
}

/** Programs of Debian that are found by their names, and the packages that have them. */
export const BROWSER_PACKAGES = {
  "firefox-esr": "firefox-esr",
  WebKitWebDriver: "webkit2gtk-driver",
  Xvfb: "xvfb",
} as const;

/** The path of one of them; undefined where it is not installed. */
export function programNamed(name: keyof typeof BROWSER_PACKAGES): string | undefined {
  return findProgram([name]);
}

const SIZE = { width: 1280, height: 900 };

/** Firefox over WebDriver BiDi: https://pptr.dev/webdriver-bidi */
export async function openFirefox(): Promise<OtherBrowser> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: programNamed("firefox-esr")!,
    headless: true,
    timeout: 300_000,
  });
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  return {
    open: async (address) => void (await page.goto(address)),
    run: (script) => page.evaluate(script) as never,
    click: (selector) => page.click(selector),
    hover: (selector) => page.hover(selector),
    press: (key) => page.keyboard.press(key satisfies KeyInput),
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

/** WebKit's own small browser, on a screen that nobody sees, over WebDriver: https://www.w3.org/TR/webdriver2/ */
export async function openWebKit(): Promise<OtherBrowser> {
  const screen = spawn(programNamed("Xvfb")!, ["-displayfd", "3", "-screen", "0", "1400x1000x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const display = await new Promise<string>((found) => {
    screen.stdio[3]!.once("data", (bytes: Buffer) => found(bytes.toString().trim()));
  });
  const port = await freePort();
  const driver = spawn(programNamed("WebKitWebDriver")!, [`--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      // As root, in a container and without a graphics card.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      WEBKIT_FORCE_SANDBOX: "0",
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
      LIBGL_ALWAYS_SOFTWARE: "1",
    },
  });
  const ask = askAt(`http://127.0.0.1:${port}`);
  const { sessionId } = await untilThere<{ sessionId: string }>(() =>
    ask("POST", "/session", {
      capabilities: {
        alwaysMatch: { "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation"] } },
      },
    }),
  );
  const session = `/session/${sessionId}`;
  await ask("POST", `${session}/window/rect`, SIZE);
  const find = async (selector: string): Promise<Record<string, string>> =>
    ask("POST", `${session}/element`, { using: "css selector", value: selector });
  const point = async (selector: string, presses: boolean): Promise<void> => {
    const origin = await find(selector);
    const script = "arguments[0].scrollIntoView({ block: 'center' })";
    await ask("POST", `${session}/execute/sync`, { script, args: [origin] });
    const pressed = ["pointerDown", "pointerUp"].map((type) => ({ type, button: 0 }));
    await ask("POST", `${session}/actions`, {
      actions: [
        {
          type: "pointer",
          id: "mouse",
          parameters: { pointerType: "mouse" },
          actions: [{ type: "pointerMove", duration: 0, x: 0, y: 0, origin }, ...(presses ? pressed : [])],
        },
      ],
    });
  };
  return {
    open: (address) => ask("POST", `${session}/url`, { url: address }),
    run: (script) => ask("POST", `${session}/execute/sync`, { script: `return (${script})`, args: [] }),
    click: (selector) => point(selector, true),
    hover: (selector) => point(selector, false),
    press: (key) => {
      const actions = ["keyDown", "keyUp"].map((type) => ({ type, value: KEYS[key] }));
      return ask("POST", `${session}/actions`, { actions: [{ type: "key", id: "keyboard", actions }] });
    },
    [Symbol.asyncDispose]: async () => {
      await ask("DELETE", session).catch(() => undefined);
      await Promise.all([driver, screen].map(end));
    },
  };
}

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = { Escape: "\uE00C", Enter: "\uE007", Tab: "\uE004" } as const;

/** Where Debian puts the small browser that comes with the driver. */
function miniBrowser(): string {
  const folders = ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"];
  const found = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu"]
    .flatMap((library) => folders.map((folder) => join(library, folder, "MiniBrowser")))
    .find((path) => existsSync(path));
  if (!found) throw new Error("There is no MiniBrowser of WebKit.");
  return found;
}

function askAt(driver: string) {
  return async <Given>(method: string, path: string, body?: object): Promise<Given> => {
    const response = await fetch(`${driver}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await response.json()) as { value: Given & { message?: string } };
    if (!response.ok) throw new Error(`${method} ${path}: ${value.message}`);
    return value;
  };
}

async function untilThere<Given>(ask: () => Promise<Given>): Promise<Given> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 100 || !(error instanceof TypeError)) throw error;
      await wait(100);
    }
  }
}

async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => child.once("exit", done));
  child.kill();
  await ended;
}
