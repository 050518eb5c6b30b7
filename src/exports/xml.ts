/**
 * Makes a text safe between tags and inside attributes. Characters that XML 1.0 cannot hold (section 2.2: most
 * control characters, lone surrogates, U+FFFE and U+FFFF) become U+FFFD, so that one of them cannot break a feed.
 */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
