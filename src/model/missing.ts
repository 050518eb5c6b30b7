/** What stands in a cell that holds no value. */
export const NOT_PUBLISHED = "not-published";
export const NOT_APPLICABLE = "not-applicable";
export const SUPPRESSED = "suppressed";
