import { z } from "zod";

/** The address of a page on the web. Any other scheme, such as `javascript:`, would make a link run code. */
export const webAddress = z.url({ protocol: /^https?$/, abort: true }).refine(isWebAddress, {
  error: "write all of it, beginning with https://, without spaces and without a name or a password",
});

/**
 * Whether a text is a whole address of the web: a scheme, a host, and nothing that a browser would take out or read in
 * another way, such as a space, a backslash or a name and password before the host.
 */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/\\]/i.test(text) || /[\s\\\p{C}]/u.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === "" && password === "";
}
