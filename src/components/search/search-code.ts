/** What the search page fetches when it is used: what finds, what tells of it, and what it knows of the language. */
export { searchLanguage, searchTalk } from "virtual:learning-briefs/search-talk";
export { find } from "./find.ts";
export { tell } from "./tell.ts";
