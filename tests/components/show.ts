import { type BoundFunctions, queries, within } from "@testing-library/dom";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { JSDOM } from "jsdom";
import { expect } from "vitest";
import { makeEdition } from "../../src/site/make-edition.ts";
import type { Corpus } from "../../src/corpus/types.ts";
import { SITE_YAML, loadFiles, publication } from "../support/read.ts";
import { showEdition } from "./edition.ts";

/** What a reader gets of a component. */
export interface Shown extends BoundFunctions<typeof queries> {
  /** The component alone in a body. */
  body: HTMLElement;
  /** All that is read, without the white space between. */
  text: string;
}

/** Reads a content folder that exists in the test alone, which has no problem; the components then answer from it. */
export async function openSite(
  files: Record<string, string> = { "publications/brief.mdx": publication("\nText.\n") },
  { preview = false } = {},
): Promise<Corpus> {
  const { corpus, problems } = await loadFiles({ "site.yaml": SITE_YAML, ...files });
  expect(problems.map(({ message }) => message)).toEqual([]);
  const checked = { corpus, problems: [], sources: new Map<string, string>() };
  showEdition(makeEdition({ checked, isPreview: preview }));
  return corpus;
}

/** Renders a component as a page of the site at `path` does, with HTML in its slots. What no reader may see anywhere is looked for in each. */
export async function show(
  component: AstroComponentFactory,
  props: Record<string, unknown> = {},
  path = "/",
  slots: Record<string, string> = {},
): Promise<Shown> {
  const container = await AstroContainer.create();
  const request = new Request(`https://site.example${path}`);
  const html = await container.renderToString(component, { props, request, slots });
  const { body } = new JSDOM(`<!doctype html><html lang="en"><body>${html}</body></html>`).window.document;
  expect(html).not.toMatch(/\bundefined\b|\bNaN\b|\[object|>null<|="null"/);
  const ids = [...body.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  const read = body.cloneNode(true) as HTMLElement;
  for (const unread of read.querySelectorAll("style, script")) unread.remove();
  return { ...within(body), body, text: read.textContent.replace(/\s+/g, " ").trim() };
}

/** The links of a part, in order, as `name → address`. */
export function linksOf(part: Element): string[] {
  return [...part.querySelectorAll("a")].map(
    (link) => `${link.textContent.replace(/\s+/g, " ").trim()} → ${link.getAttribute("href")}`,
  );
}
