/** The areas of a site, as its menus, the titles of their pages and headings of lists name them. */
export const areas = {
  home: "Home",
  publications: "Publications",
  pages: "Pages",
  findings: "Findings",
  voices: "Voices",
  figures: "Figures",
  data: "Data",
  glossary: "Glossary",
  timeline: "Timeline",
  compare: "Compare",
  corrections: "Corrections",
  search: "Search",
  about: "About",
} as const;
