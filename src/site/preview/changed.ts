/** The message that tells the pages that are open in the live preview that the content has changed. */
export const CHANGED = "learning-briefs:changed";
