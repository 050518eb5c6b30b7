import type { Href } from "./href.ts";

/**
 * Every address that the site has, once: what each thing is called here, the pattern as Astro's `injectRoute` takes it,
 * and the file of `src/routes/` that answers. A route is called with its ids and gives the address. Pages of every site
 * stand in the order in which they are listed to readers and crawlers.
 *
 *     routes.publication("first-lessons")  →  "/publications/first-lessons/"
 *     routes.datasetCsv("trust")           →  "/data/trust.csv"
 */
export const routes = {
  home: route("/", "index.astro"),
  publications: route("/publications", "publications/index.astro"),
  findings: route("/findings", "findings/index.astro"),
  voices: route("/voices", "voices/index.astro"),
  figures: route("/figures", "figures/index.astro"),
  datasets: route("/data", "data/index.astro"),
  comparisons: route("/compare", "compare/index.astro"),
  glossary: route("/glossary", "glossary/index.astro"),
  timeline: route("/timeline", "timeline/index.astro"),
  corrections: route("/corrections", "corrections/index.astro"),
  search: route("/search", "search/index.astro"),
  about: route("/about", "about/index.astro"),

  page: route("/[page]", "[page].astro"),

  publication: route("/publications/[id]", "publications/[id].astro"),
  inBrief: route("/publications/[id]/in-brief", "publications/[id]/in-brief.astro"),
  cover: route("/publications/[id]/cover.svg", "publications/[id]/cover.svg.ts"),
  briefPdf: route("/publications/[id]/in-brief.pdf", "publications/[id]/in-brief.pdf.ts"),
  pdf: route("/publications/[id]/[name].pdf", "publications/[id]/[name].pdf.ts"),
  publicationMarkdown: route("/publications/[id]/index.md", "publications/[id]/index.md.ts"),
  publicationCitation: route("/publications/[id]/cite.[form]", "publications/[id]/cite.[form].ts"),
  publicationCard: route("/publications/[id]/card.png", "publications/[id]/card.png.ts"),
  epub: route("/publications/[id]/[file].epub", "publications/[id]/[file].epub.ts"),
  docx: route("/publications/[id]/[file].docx", "publications/[id]/[file].docx.ts"),
  findingsOf: route("/findings/[facet]/[value]", "findings/[facet]/[value].astro"),
  voicesOf: route("/voices/[facet]/[value]", "voices/[facet]/[value].astro"),

  figure: route("/figures/[id]", "figures/[id].astro"),
  figureCsv: route("/figures/[id].csv", "figures/[id].csv.ts"),
  figureSvg: route("/figures/[id].svg", "figures/[id].svg.ts"),
  figureThumbnail: route("/figures/[id].thumbnail.svg", "figures/[id].thumbnail.svg.ts"),
  figurePng: route("/figures/[id].png", "figures/[id].png.ts"),
  figureCitation: route("/figures/[id]/cite.[form]", "figures/[id]/cite.[form].ts"),
  figureCard: route("/figures/[id].card.png", "figures/[id].card.png.ts"),
  embed: route("/figures/[id]/embed", "figures/[id]/embed/index.astro"),
  picture: route("/figures/[id]/[picture]", "figures/[id]/[picture].ts"),

  dataset: route("/data/[id]", "data/[id].astro"),
  datasetCsv: route("/data/[id].csv", "data/[id].csv.ts"),
  datasetXlsx: route("/data/[id].xlsx", "data/[id].xlsx.ts"),
  datasetJson: route("/data/[id].json", "data/[id].json.ts"),
  datasetPackage: route("/data/[id]/datapackage.json", "data/[id]/datapackage.json.ts"),
  datasetValues: route("/data/[id]/values.json", "data/[id]/values.json.ts"),
  datasetCitation: route("/data/[id]/cite.[form]", "data/[id]/cite.[form].ts"),
  datasetCard: route("/data/[id].card.png", "data/[id].card.png.ts"),
  sitePackage: route("/datapackage.json", "datapackage.json.ts"),

  comparison: route("/compare/[kind]/[pair]", "compare/[kind]/[pair].astro"),
  topics: route("/[topics]", "[topics]/index.astro"),
  topic: route("/[topics]/[topic]", "[topics]/[topic].astro"),
  topicMarkdown: route("/[topics]/[topic]/index.md", "[topics]/[topic]/index.md.ts"),
  topicCard: route("/[topics]/[topic]/card.png", "[topics]/[topic]/card.png.ts"),
  topicPair: route("/[topics]/[topic]/[others]/[other]", "[topics]/[topic]/[others]/[other].astro"),

  feed: route("/feed.xml", "feed.xml.ts"),
  sitemap: route("/sitemap.xml", "sitemap.xml.ts"),
  robots: route("/robots.txt", "robots.txt.ts"),
  llms: route("/llms.txt", "llms.txt.ts"),
  siteCard: route("/card.png", "card.png.ts"),
  icon: route("/icon.svg", "icon.svg.ts"),
  touchIcon: route("/apple-touch-icon.png", "apple-touch-icon.png.ts"),
  notices: route("/notices.txt", "notices.txt.ts"),
  forward: route("/forward.js", "forward.js.ts"),
  notFound: route("/404", "404.astro"),
} as const;

/** The PDF of a publication, which is called as the publication is, so that it says what it is wherever it is saved. */
export const pdfOf = (id: string): Href => routes.pdf(id, id);

/** The pages that every site has and that no content file writes. */
export const FIXED_PAGES: readonly Href[] = Object.values(routes)
  .filter((each) => !each.pattern.includes("[") && each.isPage)
  .map((each) => (each as Route<[]>)());

/** The page that tells what is kept of readers: who counts visits says so there, or on the page about the site. */
export const PRIVACY = routes.page("privacy");

/** The names that routes take at the root of a site, whatever its content. */
export const NAMES_AT_ROOT = namesAtRoot();

/** An address of the site: called with its ids, in the order of the pattern, it gives the address. */
export interface Route<Ids extends string[]> {
  (...ids: Ids): Href;
  /** As Astro's `injectRoute` takes it: `/data/[id].csv`. */
  readonly pattern: string;
  /** The file that answers, from `src/routes/`. */
  readonly entry: string;
  /** Whether readers come to a page, whose address ends with a slash, and not to a file. */
  readonly isPage: boolean;
  /** The ids in an address of this form; undefined where it has another. */
  idsIn(address: string): Ids | undefined;
}

/** One text for each `[name]` in a pattern. */
type IdsOf<Pattern extends string> = Pattern extends `${string}[${string}]${infer Rest}`
  ? [id: string, ...IdsOf<Rest>]
  : [];

function route<const Pattern extends string>(pattern: Pattern, entry: string): Route<IdsOf<Pattern>> {
  const isPage = entry.endsWith(".astro") && pattern !== "/404";
  const address = isPage ? `${pattern}/`.replace("//", "/") : pattern === "/404" ? "/404.html" : pattern;
  const [start = "", ...parts] = address.split(/\[\w+\]/);
  const form = [start, ...parts].map((part) => part.replaceAll(".", "\\.")).join("([^/#]+)");
  const write = (...ids: IdsOf<Pattern>) =>
    (start + parts.map((part, index) => ids[index]! + part).join("")) as Href;
  return Object.assign(write, {
    pattern,
    entry,
    isPage,
    idsIn: (asked: string) => new RegExp(`^${form}$`).exec(asked)?.slice(1) as IdsOf<Pattern> | undefined,
  });
}

function namesAtRoot(): { folders: string[]; files: string[] } {
  const fixed = Object.values(routes).filter(({ pattern }) => !pattern.startsWith("/["));
  const inFolder = ({ pattern, isPage }: (typeof fixed)[number]) =>
    pattern !== "/" && (isPage || pattern.lastIndexOf("/") > 0);
  const folders = fixed.filter(inFolder).map(({ pattern }) => pattern.split("/")[1]!);
  const files = fixed.filter((each) => !inFolder(each)).map((each) => (each as Route<[]>)().slice(1));
  return {
    folders: [...new Set(folders)].sort(),
    files: files.map((file) => file || "index.html").sort(),
  };
}
