import { DIALOG_WORDS } from "./dialog-words.ts";

/** Sentences and labels of the search, as `../words.ts` has them for the rest. Another language replaces this one object. */
export const searchWords = {
  label: DIALOG_WORDS.label,
  submit: DIALOG_WORDS.submit,
  shortcutChoice: DIALOG_WORDS.choice,
  shortcut: "Press / on any page to search.",
  results: "Results",
  narrow: "Narrow down",
  kind: "Kind of thing",
  publication: "Publication",
  kinds: {
    publication: "Publications",
    text: "Text",
    finding: "Findings",
    recommendation: "Recommendations",
    figure: "Figures",
    data: "Data",
    voice: "Voices",
    event: "Dates",
    term: "Terms",
    topic: "Topics",
  },
  kindOfOne: {
    publication: "Publication",
    text: "Section",
    finding: "Finding",
    recommendation: "Recommendation",
    figure: "Figure",
    data: "Data",
    voice: "Voice",
    event: "Date",
    term: "Term",
    topic: "Topic",
  },
  one: "1 result",
  many: "# results",
  none: "Nothing was found. Try fewer words, or remove a filter.",
  searching: "Searching …",
  more: "Show more",
  clear: "Remove all filters",
  everything: "Everything in one list",
  /** Stands on the page until a script takes its place. */
  without:
    "Searching the full text takes scripts and a site that is served from the web. Everything that has an address is listed here; your browser finds words on this page.",
  /** Where the search cannot be loaded: from a disk, or without a connection. */
  notLoaded: "The full text cannot be searched from here, so this list is searched by title.",
  /** Words that only build a question, in small letters. */
  stopWords:
    "a about all am an and any are as at be been being both but by can could did do does doing each ever for from had has have having he her his how i if in into is it its just like many may me might more most much my no not of off on one only or other our out over own say said says see shall she should so some such tell than that the their them then there these they this those through to too under until up us very was we were what when where which while who whom whose why will with would you your what's who's is's there's don't doesn't didn't",
  /** Words that find each other although their stems differ. */
  alike: [
    "begin begins began begun start starts started",
    "teach teaches taught",
    "leave leaves left",
    "grow grows grew grown",
    "think thinks thought",
    "feel feels felt",
    "child children",
    "person people",
    "youth young",
    "kid kids child children",
    "covid covid-19 pandemic",
  ],
};
