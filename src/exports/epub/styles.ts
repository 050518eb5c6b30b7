/**
 * The look of a book: sizes in the reader's own measure, and no typeface and no ground, which are the reader's. Lines have the color
 * of the text; charts bring their `paper` along, since their colors are made for it.
 */
export function bookStyles(paper: string): string {
  return `.chart-figure img { background: ${paper}; padding: 0.4em; box-sizing: border-box; }
html { line-height: 1.5; }
body { margin: 0 5%; hyphens: auto; -webkit-hyphens: auto; -epub-hyphens: auto; widows: 2; orphans: 2; }
h1, h2, h3, h4, h5, h6, figcaption, caption { hyphens: none; -webkit-hyphens: none; -epub-hyphens: none; line-height: 1.25; break-after: avoid; page-break-after: avoid; text-align: start; }
h1 { font-size: 1.9em; margin: 1.5em 0 0.5em; }
h2 { font-size: 1.5em; margin: 1.5em 0 0.6em; }
h3 { font-size: 1.2em; margin: 1.5em 0 0.5em; }
h4, h5, h6 { font-size: 1em; margin: 1.3em 0 0.4em; }
p { margin: 0 0 0.8em; }
a { color: inherit; text-decoration: underline; text-decoration-thickness: 0.06em; text-underline-offset: 0.15em; }
.cover { text-align: center; margin: 0; }
.cover img { max-width: 100%; max-height: 100vh; }
.subtitle { font-size: 1.2em; font-style: italic; }
.kind, .label, .asked-line, .source-line, .chart-figure__description, .section-topics, .event__date, .facts { font-family: sans-serif; font-size: 0.85em; line-height: 1.4; }
figure { margin: 1.8em 0; }
figcaption, .chart-figure__title, .data-table__title { font-family: sans-serif; font-weight: bold; margin: 0 0 0.3em; }
.chart-figure__takeaway { font-style: italic; margin: 0.5em 0; }
img, svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; font-family: sans-serif; font-size: 0.8em; line-height: 1.35; margin: 0.8em 0; max-width: 100%; }
caption { text-align: start; font-weight: bold; padding-bottom: 0.3em; }
th, td { text-align: start; vertical-align: top; padding: 0.3em 0.6em 0.3em 0; border-bottom: 1px solid; }
thead th { border-bottom-width: 2px; }
tr { break-inside: avoid; page-break-inside: avoid; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
.total { font-weight: bold; }
blockquote, .voice__words { margin: 0 0 1em; padding-inline-start: 1em; border-inline-start: 0.2em solid; }
.voices, .stats { list-style: none; padding: 0; }
.voice__who { font-family: sans-serif; font-size: 0.85em; margin: 1em 0 0.2em; break-after: avoid; page-break-after: avoid; }
.finding, .callout { margin: 1.5em 0; padding: 0 0 0 1em; border-inline-start: 0.3em solid; }
.finding__label, .callout__kind { font-family: sans-serif; font-size: 0.7em; text-transform: none; font-weight: normal; display: block; }
.finding__foot { font-family: sans-serif; font-size: 0.8em; }
.stat__number { font-size: 1.8em; font-weight: bold; text-decoration: none; }
.note-call { font-size: 0.75em; line-height: 0; }
dt { font-family: sans-serif; font-size: 0.85em; margin-top: 0.6em; }
dd { margin: 0; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;
}
