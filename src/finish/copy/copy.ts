/** What stands in place of a file that was built, where the site was copied to. */
export type Found =
  | {
      kind: "content";
      /** The SHA-256 sum of its bytes; undefined where there are more of them than were built. */
      sum: string | undefined;
      /** Whether the server led from the address that was asked for to another of its own. */
      wasLed: boolean;
    }
  /** The place answers, and has no such file. The words are ours: none comes from the other side. */
  | { kind: "missing"; why: string }
  /** The place does not answer, or sends elsewhere. */
  | { kind: "silent"; why: string };

/** A copy of a site, in a folder or on a server. Nothing that it holds decides what is asked for next, or how much is read. */
export interface Copy {
  /** Whether the copy is expected to show a file. */
  holds(path: string): boolean;
  /** What stands at a path, read up to one byte more than the size that was built. */
  find(path: string, size: number, signal: AbortSignal): Promise<Found>;
}
