import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../support/port.ts";
import { type Project, copyProject } from "../support/project.ts";
import { openBrowser } from "./open-browser.ts";

const WOVEN = join(import.meta.dirname, "../fixtures/woven/content");

let site: Project;
let server: ChildProcess;
let browser: Browser;
let address: string;
let said = "";

beforeAll(async () => {
  site = copyProject({ content: WOVEN });
  const port = await freePort();
  server = spawn(process.execPath, ["src/cli/checkout.js", "dev", "--port", String(port)], {
    cwd: site.dir,
    // Astro's server shows no page where it believes to be a part of Vitest.
    env: { ...process.env, VITEST: "" },
  });
  const ready = new Promise<void>((done) => {
    for (const stream of [server.stdout!, server.stderr!])
      stream.on("data", (text: Buffer) => {
        said += text.toString();
        if (said.includes("The preview is at")) done();
      });
  });
  address = `http://localhost:${port}`;
  [browser] = await Promise.all([openBrowser(), ready]);
});
afterAll(async () => {
  await browser?.close();
  server?.kill("SIGKILL");
  site?.[Symbol.dispose]();
});

const file = (name: string) => join(site.dir, "content", name);
const read = (name: string) => readFileSync(file(name), "utf8");

interface Opened {
  page: Page;
  /** How often it was loaded since it was opened. */
  visits(): number;
  says(words: string): Promise<unknown>;
}

/** Opens a page and waits until it listens. */
async function open(path: string): Promise<Opened> {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(address + path);
  await page.waitForLoadState("networkidle");
  let visits = 0;
  page.on("framenavigated", () => visits++);
  const says = (words: string) => page.getByText(words).first().waitFor();
  return { page, visits: () => visits, says };
}

describe("the live preview", () => {
  it("changes the open page in place, and leaves one alone that the change does not touch", async () => {
    const text = read("publications/winter.mdx");
    const winter = await open("/publications/winter/");
    const about = await open("/about/");
    // What scripts and readers have made of a page is lost where it is made anew.
    for (const { page } of [winter, about])
      await page.evaluate(() => document.querySelector("main")!.setAttribute("data-following", "kept"));
    writeFileSync(file("publications/winter.mdx"), text.replace("A toll of", "A heavy toll of"));
    await winter.says("A heavy toll of");
    writeFileSync(file("datasets/tolls.yaml"), read("datasets/tolls.yaml").replace("paid: 12", "paid: 13"));
    // The problem stands on every page.
    for (const { says } of [winter, about]) await says("The text says 12, the cell says 13.");
    for (const { page, visits } of [winter, about]) {
      expect(await page.evaluate(() => document.querySelector("main")!.getAttribute("data-following"))).toBe(
        "kept",
      );
      expect(visits()).toBe(0);
    }
    writeFileSync(file("datasets/tolls.yaml"), read("datasets/tolls.yaml").replace("paid: 13", "paid: 12"));
    writeFileSync(file("publications/winter.mdx"), text);
    await winter.page.getByText("The text says 12").first().waitFor({ state: "detached" });
  });

  it("shows a page that has come, without being started again", async () => {
    const { says } = await open("/publications/");
    writeFileSync(
      file("publications/spring.mdx"),
      read("publications/ferry/index.mdx")
        .replace("The ferry", "The spring")
        .replace(/## What[^]*$/, ""),
    );
    await says("The spring");
    expect((await (await fetch(`${address}/publications/spring/`)).text()).includes("The spring")).toBe(true);
  });

  it("says why a page cannot be shown, and shows it once it can", async () => {
    const text = read("publications/repairs.mdx");
    const { says } = await open("/publications/repairs/");
    writeFileSync(file("publications/repairs.mdx"), text.slice(0, 60));
    await says("This page cannot be shown yet");
    await says("The frontmatter is opened and never closed.");
    writeFileSync(file("publications/repairs.mdx"), text);
    await says("What the repairs taught");
  });

  it("lives through a folder that goes away and comes back", async () => {
    const { says } = await open("/publications/repairs/");
    renameSync(join(site.dir, "content"), join(site.dir, "elsewhere"));
    await says("The folder content is empty or does not exist.");
    renameSync(join(site.dir, "elsewhere"), join(site.dir, "content"));
    await says("What the repairs taught");
  });

  it("leads from the list of problems to the place of one on another page", async () => {
    const text = read("publications/winter.mdx");
    const { page } = await open("/publications/repairs/");
    writeFileSync(file("publications/winter.mdx"), text.replace("A toll of [12]", "A toll of [13]"));
    await page.getByRole("link", { name: "The text says 13, the cell says 12." }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/publications/winter/#problem_1");
    await page.getByRole("note", { name: "Problem" }).getByText("The text says 13").waitFor();
    writeFileSync(file("publications/winter.mdx"), text);
    await page.getByText("The text says 13").first().waitFor({ state: "detached" });
  });

  it("has the card of a number with its cell", async () => {
    const { page } = await open("/publications/winter/");
    await page.locator("a.value").first().hover();
    await page.locator("[popover]:popover-open").getByText("Tolls").first().waitFor();
  });

  it("brings a figure that is new on an open page alive", async () => {
    const text = read("publications/winter.mdx");
    const { page } = await open("/publications/winter/");
    writeFileSync(
      file("publications/winter.mdx"),
      text.replace(
        "## What came later",
        '<Chart id="again" data="answers" kind="bars" columns="agree" title="Still so" takeaway="Most agree." />\n\n## What came later',
      ),
    );
    const picture = page.locator("#again [data-stops]");
    // The page is loaded once more for the scripts of the figure.
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>("#again [data-stops]")?.tabIndex === 0,
    );
    await picture.hover();
    await page.locator("#again [data-live]").waitFor();
    writeFileSync(file("publications/winter.mdx"), text);
    await picture.waitFor({ state: "detached" });
  });

  it("says of a renamed publication where it is now", async () => {
    const { page, says } = await open("/publications/repairs/");
    renameSync(file("publications/repairs.mdx"), file("publications/mended.mdx"));
    await says("This page is no longer there");
    await page.getByRole("link", { name: "What the repairs taught" }).click();
    await page.waitForURL("**/publications/mended/");
    renameSync(file("publications/mended.mdx"), file("publications/repairs.mdx"));
    await says("This page is no longer there");
    await page.getByRole("link", { name: "What the repairs taught" }).click();
    await page.waitForURL("**/publications/repairs/");
  });

  it("follows a checkout of another branch, and back", async () => {
    const settings = ["user.name=Editor", "user.email=editor@example.org", "commit.gpgsign=false"];
    const git = (...args: string[]) =>
      execFileSync("git", [...settings.flatMap((setting) => ["-c", setting]), ...args], { cwd: site.dir });
    git("init", "--quiet", "--initial-branch=main");
    git("add", "content");
    git("commit", "--quiet", "--message=Winter");
    git("checkout", "--quiet", "-b", "thaw");
    const winter = read("publications/winter.mdx");
    writeFileSync(file("publications/winter.mdx"), winter.replace("A toll of", "A thawed toll of"));
    writeFileSync(
      file("publications/thaw.mdx"),
      read("publications/repairs.mdx").replace("What the repairs taught", "What the thaw taught"),
    );
    rmSync(file("publications/repairs.mdx"));
    git("add", "--all", "content");
    git("commit", "--quiet", "--message=Thaw");
    git("checkout", "--quiet", "main");
    const opened = await Promise.all(
      ["winter/", "", "repairs/"].map((path) => open(`/publications/${path}`)),
    );
    const [text, list, gone] = opened as [Opened, Opened, Opened];
    await gone.says("What the repairs taught");
    git("checkout", "--quiet", "thaw");
    await text.says("A thawed toll of");
    await list.says("What the thaw taught");
    await gone.says("This page is no longer there");
    git("checkout", "--quiet", "main");
    await text.page.getByText("A thawed toll of").waitFor({ state: "detached" });
    await list.page.getByText("What the thaw taught").first().waitFor({ state: "detached" });
    await gone.page.getByText("This page is no longer there").waitFor({ state: "detached" });
    await gone.says("What the repairs taught");
    expect(text.visits()).toBe(0);
  });

  it("lives through half a branch: files that change, come and go at once, and a table that is no YAML", async () => {
    const [winter, tolls] = [read("publications/winter.mdx"), read("datasets/tolls.yaml")];
    const { page, says } = await open("/data/tolls/");
    renameSync(file("publications/ferry"), join(site.dir, "ferry"));
    writeFileSync(file("datasets/tolls.yaml"), tolls.replace("title: Tolls", "title: [Tolls"));
    writeFileSync(file("publications/winter.mdx"), winter.replace("The winter after", "After the winter"));
    await says("This page cannot be shown yet");
    renameSync(join(site.dir, "ferry"), file("publications/ferry"));
    writeFileSync(file("publications/winter.mdx"), winter);
    writeFileSync(file("datasets/tolls.yaml"), tolls);
    await page.getByRole("heading", { name: "Tolls", level: 1 }).waitFor();
  });
});
