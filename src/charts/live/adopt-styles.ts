/** Gives the page the rules of something that a script makes, once: pages have none for what is not there before. */
export function adoptStyles(css: string): void {
  const adopted: AdoptedSheet[] = document.adoptedStyleSheets;
  if (adopted.some(({ source }) => source === css)) return;
  const sheet: AdoptedSheet = Object.assign(new CSSStyleSheet(), { source: css });
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** A sheet that knows the text that it was made from. */
type AdoptedSheet = CSSStyleSheet & { source?: string };
