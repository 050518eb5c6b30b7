import { homesOf } from "../../corpus/query/texts.ts";
import { standsAt } from "../../corpus/query/positions.ts";
import type { Corpus, Document } from "../../corpus/types.ts";
import { keyOf } from "../../model/key.ts";
import { pageId } from "../../model/page-ids.ts";
import { routes } from "../../model/routes.ts";
import { type Problem, sortProblems } from "../../problems/problem.ts";

/** A problem, and where the live preview shows it. */
export interface PlacedProblem {
  problem: Problem;
  /** The id of its mark, on the page on which it stands. */
  id: string;
  /** The page that shows its file; undefined where none does, as of site.yaml. */
  page?: string;
  /** What leads to it: its mark, the cell of a table, or the definition that it is about. */
  href?: string;
  /** Whether it stands in a text that its page shows, and not in the fields above it. */
  isInText: boolean;
}

/** Where each problem of the content is shown, in order of file and line. */
export function placeProblems(corpus: Corpus, problems: readonly Problem[]): PlacedProblem[] {
  const texts = new Map(
    [...homesOf(corpus), ...corpus.topics].map(({ document }) => [document.file, document]),
  );
  const hrefs = new Map<string, string>(
    [...corpus.terms, ...corpus.datasets].flatMap(({ place, href }) => [
      [place.file, href],
      // The numbers of a table may stand in a file beside its own.
      [place.file.replace(/yaml$/, "csv"), href],
    ]),
  );
  return sortProblems(problems).map((problem, index) => {
    const id = pageId("problem", String(index + 1));
    const text = texts.get(problem.file);
    if (text)
      return { problem, id, page: text.href, href: `${text.href}#${id}`, isInText: isBelow(text, problem) };
    const href = hrefs.get(problem.file);
    if (href === undefined) {
      const unread = hrefOfUnread(corpus, problem);
      return { problem, id, isInText: false, ...(unread ? { href: unread } : {}) };
    }
    const standing = standsAt(corpus, problem);
    const [page] = href.split("#") as [string];
    const at = standing?.what === "cell" ? standing.cell.href : href === page ? `${page}#${id}` : href;
    return { problem, id, page, href: at, isInText: false };
  });
}

/** Whether a problem stands in the text, below the fields at its head. */
function isBelow({ tree }: Document, { line }: Problem): boolean {
  const first = tree.children[0]?.position?.start.line;
  return first !== undefined && line >= first;
}

/** The page that a file would have if it could be used: there the preview says why it cannot. */
function hrefOfUnread({ unread }: Corpus, { file }: Problem): string | undefined {
  const [, folder, id] =
    /\/(publications|pages|datasets)\/([^/]+?)(?:\/index)?\.(?:mdx|yaml|csv)$/.exec(file) ?? [];
  const kind = UNREAD[folder as keyof typeof UNREAD];
  return kind && unread.has(keyOf(kind.scheme, id!)) ? kind.href(id!) : undefined;
}

/** What a file is and where its page stands, by its folder. */
const UNREAD = {
  publications: { scheme: "publication", href: routes.publication },
  pages: { scheme: "page", href: routes.page },
  datasets: { scheme: "dataset", href: routes.dataset },
} as const;
