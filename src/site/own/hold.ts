import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Held,
  holdBlock as block,
  holdReference as refer,
  holdValue as bind,
} from "../../checks/own-pages/hold.ts";
import { listOwnPages } from "../../own-pages/files.ts";
import type { BlockThing, ThingOf } from "../../blocks/index.ts";
import type { Reference } from "../../corpus/types.ts";
import { lineAndColumn } from "../../problems/line-and-column.ts";
import type { Place, Problem } from "../../problems/problem.ts";
import { formatProblems } from "../../problems/terminal.ts";
import { corpus, found, project, tell } from "../edition.ts";

/** What of Astro's global a part of a page needs, to say where it stands. */
interface Asking {
  routePattern: string;
}

/**
 * Holds a block while its page is made, whatever its attributes were worked out from. What is wrong is told at the end of
 * the build, all at once, at the tag in the page.
 */
export function holdBlock(name: string, props: Readonly<Record<string, unknown>>, asking: Asking): Held {
  const held = block(corpus, name, props, asking.routePattern);
  report(held.problems, name, props, asking);
  return held;
}

/** Holds a number in a page against its cell; the reference leads to it. */
export function holdValue(expression: string, text: string, asking: Asking): Reference | undefined {
  const { reference, problems } = bind(corpus, expression, text, asking.routePattern);
  report(problems, "Value", { of: expression }, asking);
  return reference;
}

/** The thing of this scheme that a page names, such as a voice or a finding; told where there is none. */
export function holdReference<S extends BlockThing["scheme"]>(
  scheme: S,
  id: unknown,
  written: { name: string; attribute: string },
  asking: Asking,
): ThingOf<S> | undefined {
  const referred = refer(corpus, scheme, id, written);
  report(referred.problems, written.name, { [written.attribute]: id }, asking);
  return referred.found;
}

/** Tells problems at the tag in the page: what was read was written out anew, and has no place of its own. */
function report(
  problems: readonly Problem[],
  name: string,
  props: Readonly<Record<string, unknown>>,
  { routePattern }: Asking,
): void {
  if (problems.length === 0) return;
  const place = placeInPage(name, props, routePattern);
  for (const problem of problems) {
    const told = { ...problem, ...place };
    if (found.problems.some((other) => JSON.stringify(other) === JSON.stringify(told))) continue;
    found.problems.push(told);
    // The live preview ends nowhere: what a page works out is told when it is looked at.
    tell?.(formatProblems([told], new Map()));
  }
}

function placeInPage(name: string, props: Readonly<Record<string, unknown>>, routePattern: string): Place {
  const path = listOwnPages(project).find(({ pattern }) => pattern === routePattern)?.path;
  if (!path) return { file: routePattern, line: 1, column: 1 };
  const text = readFileSync(join(project.root, path), "utf8");
  const values = Object.values(props).filter((value) => typeof value === "string");
  const tag = [...text.matchAll(new RegExp(`<${name}\\b[\\s\\S]*?>`, "g"))].find(([written]) =>
    values.every((value) => written.includes(value)),
  );
  // Where the tag stands in a component of the page, or its attributes are worked out, the page is all that is known.
  if (!tag) return { file: path, line: 1, column: 1 };
  return { file: path, ...lineAndColumn(text, tag.index), length: name.length + 1 };
}
