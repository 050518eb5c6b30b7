/** The page about the site. */
export const about = {
  title: "About this site",
  licence: "Licence",
  /** Heading of what the covers of publications are drawn from. */
  covers: "The covers",
  typefaces: "Typefaces",
  /** Each is the name of a typeface, which leads to its licence. */
  typefacesText:
    "Titles are set in {titles}, text in {text}, labels and tables in {labels}: each name leads to its licence.",
  notices: "Licences of the software and typefaces used here",
} as const;
