/** The blocks of a text: charts, tables, pictures, videos, voices, findings, remarks; its footnotes and its terms. */
export const blocks = {
  /** Opens the table behind a chart. */
  chartTable: "The numbers as a table",
  /** Leads to the page of a figure alone. */
  figurePage: "Figure page",
  copyLink: "Link to this figure",
  linkCopied: "The link is copied.",
  csv: "CSV",
  /** `{source}` is the title of a publication, and leads there. */
  source: "Source: {source}.",
  /** `{place}` is where in the publication: the name that it gives the table, a section, or both. */
  sourceAt: "Source: {source}, {place}.",
  /** Of a source outside of the site: `{publisher}` is who publishes it, `{date}` the day on which the numbers were read. */
  sourceOutside: "Source: {source}, {publisher}, read on {date}.",
  sourceOutsideAt: "Source: {source}, {place}, {publisher}, read on {date}.",
  sourceLicence: "Licence: {licence}.",
  /** `{table}` is the title of a table, and leads there. */
  dataset: "Table: {table}",
  /** Stands in the place of a figure whose values the publication does not give. */
  missingFigure: "Not published",

  /** The code with which another website shows a figure. */
  embedLede:
    "Paste this line into another website to show the figure there. Where scripts run, the frame fits its height.",
  embedCode: "Code for another website",
  embedPage: "The page that is shown there",
  copy: "Copy",
  /** At the foot of a figure that is saved as a picture; `{address}` is that of its page. */
  from: "From {address}",

  /** Heading of what is said and shown in a video, as a text. */
  transcript: "Transcript",
  captions: "Captions",
  noCaptions: "Without captions.",
  downloadVideo: "The video as a file",
  /** `{file}` is the line above and leads to the file, `{size}` its kind and size: "MP4, 12.4 MB". */
  videoFile: "{file} ({size}).",

  /** Of a voice that the publication tells in words of its own. */
  retold: "Retold",
  /** Of a voice that is given letter for letter. */
  verbatim: "In their words",
  /** `{texts}` is other publications that tell the same voice. */
  alsoTold: "Also told in {texts}",

  /** Labels before links to findings, figures and tables, as in "Evidence: …". What does all this is a finding. */
  evidence: "Evidence",
  confirms: "Confirms",
  deepens: "Deepens",
  contradicts: "Contradicts",
  confirmedBy: "Confirmed later by",
  deepenedBy: "Deepened later by",
  contradictedBy: "Contradicted later by",
  /** Before the research question that a finding answers. */
  answers: "Answers",
  /** Before those to whom a recommendation is addressed. */
  for: "For",
  /** A link with the publication in which that stands. */
  aside: "{title} ({publication})",

  /** Kinds of remarks beside the text. */
  note: "Note",
  limitation: "Limitation",
  definition: "Definition",
  method: "Method",

  /** Read aloud before the topics of a section. */
  topics: "About:",
  /** Read aloud of the mark † beside a number that is printed wrong: it leads to the correction. */
  correction: "Correction",

  /** Heading of the footnotes. */
  notes: "Notes",
  /** Read aloud of the link from a footnote back to its number in the text. */
  backToCall: "Back to the call of note {number}",
} as const;
