import { relative, sep } from "node:path";

/** A root that is written alike in a path, in the address of a file and in a text of code. */
const PLAIN = /^\/[\w./-]+$/;
/** Stands for the root. */
const MARK = "@root-of-site@";

/**
 * The bundler writes into code where a site and its packages stand. What is kept of it names places from the root, so that a clone at
 * another path can use it; where the root is one that cannot be told in a text without doubt, everything stays as it is.
 *
 *     file:///home/ada/site/node_modules/sharp/index.js → file://@root-of-site@/node_modules/sharp/index.js
 */
export class Places {
  readonly root: string;
  readonly #found: RegExp | undefined;

  constructor(root: string) {
    this.root = root;
    if (PLAIN.test(root))
      this.#found = new RegExp(`(?<![\\w.-])${root.replaceAll(".", "\\.")}(?=[/"'\`])`, "g");
  }

  /** A path as it decides about a bundle: from the root, or whole where it stands outside. */
  told(path: string): string {
    const from = relative(this.root, path);
    const isInside = this.#found && from !== ".." && !from.startsWith(`..${sep}`);
    return isInside ? `${MARK}/${from}` : path;
  }

  /** A text with a mark in the place of the root. */
  mark(text: string): string {
    return this.#found ? text.replace(this.#found, () => MARK) : text;
  }

  /** A text with the root in the place of the mark. */
  unmark(text: string): string {
    return this.#found ? text.replaceAll(MARK, () => this.root) : text;
  }
}
