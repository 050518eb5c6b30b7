import { z } from "zod";

/** The address of a page on the web. Any other scheme, such as `javascript:`, would make a link run code. */
export const webAddress = z.url({ protocol: /^https?$/ });
