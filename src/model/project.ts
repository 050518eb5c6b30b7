/** Where everything of a site is, as absolute paths. Made once, by a command or by the integration, and handed down. */
export interface Project {
  /** Where this package stands. */
  engine: string;
  /** The site's own folder: its settings of Astro, its public files, its own pages. */
  root: string;
  /** The content folder. */
  content: string;
  /** The content folder as messages name it: from the root, with forward slashes, or absolute where it lies elsewhere. */
  shownContent: string;
  /** Whether the site's own pages belong to it: they may name what another content folder has not. */
  hasOwnPages: boolean;
  /** What is deployed. Only ever a whole build. */
  out: string;
  /** Where builds are made, and what they keep: safe to delete. */
  work: string;
}
