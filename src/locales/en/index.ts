import { about } from "./about.ts";
import { areas } from "./areas.ts";
import { base } from "./base.ts";
import { blocks } from "./blocks.ts";
import { browser } from "./browser.ts";
import { card } from "./card.ts";
import { charts } from "./charts.ts";
import { checks } from "./checks.ts";
import { citation } from "./citation.ts";
import { compare } from "./compare.ts";
import { corrections } from "./corrections.ts";
import { counts } from "./counts.ts";
import { covers } from "./covers.ts";
import { data } from "./data.ts";
import { exports } from "./exports.ts";
import { figures } from "./figures.ts";
import { findings } from "./findings.ts";
import { found } from "./found.ts";
import { frame } from "./frame.ts";
import { glossary } from "./glossary.ts";
import { home } from "./home.ts";
import { lists } from "./lists.ts";
import { machines } from "./machines.ts";
import { moved } from "./moved.ts";
import { notFound } from "./not-found.ts";
import { pages } from "./pages.ts";
import { picture } from "./picture.ts";
import { portable } from "./portable.ts";
import { publications } from "./publications.ts";
import { punctuation } from "./punctuation.ts";
import { reading } from "./reading.ts";
import { search } from "./search.ts";
import { sharing } from "./sharing.ts";
import { sizes } from "./sizes.ts";
import { status } from "./status.ts";
import { table } from "./table.ts";
import { take } from "./take.ts";
import { things } from "./things.ts";
import { timeline } from "./timeline.ts";
import { topics } from "./topics.ts";
import { units } from "./units.ts";
import { voices } from "./voices.ts";

/** English: the catalogue that all others are held to. One file an area of the site. */
export const en = {
  about,
  areas,
  base,
  blocks,
  browser,
  card,
  charts,
  checks,
  citation,
  compare,
  corrections,
  counts,
  covers,
  data,
  exports,
  figures,
  findings,
  found,
  frame,
  glossary,
  home,
  lists,
  machines,
  moved,
  notFound,
  pages,
  picture,
  portable,
  publications,
  punctuation,
  reading,
  search,
  sharing,
  sizes,
  status,
  table,
  take,
  things,
  timeline,
  topics,
  units,
  voices,
} as const;
