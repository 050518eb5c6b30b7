/** So many voices or findings stand on one page; of more, each publication shows one, and leads to a page of its own. */
export const MOST_ON_PAGE = 300;
/** So many publications stand on such a page, the latest. */
export const MOST_TEXTS = 60;
