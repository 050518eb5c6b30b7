/** A page or a file of a site, as it is listed. */
export interface Listed {
  /** Its file, from the folder of the site. */
  file: string;
  /** A sum over what it is asked with; undefined where that cannot be known, and it is made in each build. */
  props: string | undefined;
}

/** One that is to be made. */
export interface ToMake extends Listed {
  /** Whether it is a page of the site's own. */
  isOwn: boolean;
  /** Its bytes; null where it has none, and no file is written. */
  make(): Promise<Uint8Array | null>;
}
