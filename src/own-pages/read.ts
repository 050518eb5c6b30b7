import type { Project } from "../model/project.ts";
import { type OwnPage, listOwnFiles } from "./files.ts";
import type { Tag } from "./tags.ts";

/** What a site has of its own beside the content, as far as it can be told without running it. */
export interface Own {
  /** Whether they are part of the site: with the content of another folder they are left out. */
  isPart: boolean;
  pages: readonly OwnPage[];
  /** What the site publishes as it is, from its root: `public/icon.svg`. */
  publicFiles: readonly string[];
  /** The components of Learning Briefs in pages and in what these are made of, in the order of the files. */
  tags: readonly Tag[];
  /** The texts in which they stand, by path from the site's root. */
  sources: ReadonlyMap<string, string>;
}

/** Reads the pages of a site's own, the components that they are made of, and the names of its public files. */
export async function readOwn(project: Pick<Project, "engine" | "root" | "hasOwnPages">): Promise<Own> {
  const { pages, files, publicFiles } = listOwnFiles(project);
  // Astro's compiler is loaded only where there is something to read with it.
  const tags = files.length > 0 ? files.flatMap((await import("./tags.ts")).tagsIn) : [];
  return {
    isPart: project.hasOwnPages,
    pages,
    publicFiles,
    tags,
    sources: new Map(files.map(({ path, text }) => [path, text])),
  };
}
