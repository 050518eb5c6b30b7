/** The id of a page's main part, to which the link past the menu leads. It alone has the form of an authored id. */
export const MAIN_ID = "main";

/**
 * An id that a page gives to one of its own parts. The underscore keeps it apart from every authored id, and a name
 * without one from those of other parts.
 *
 *     pageId("note", "asked")  →  "note_asked"
 */
export function pageId(part: string, of: string): string {
  return `${part}_${of}`;
}

/** The list of all problems, on each page of the live preview. */
export const PROBLEM_LIST_ID = pageId("problems", "title");
