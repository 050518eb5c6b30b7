import { z } from "zod";
import { decodeAddress, faultOfAddress, mendOf } from "./site-address.ts";

const FORM = "write each on a line of its own: - { from: /old-name/, to: /new-name/ }";

/**
 * The address of a page of this site, or of an anchor on one, as authors write it in the lists beside the content: from
 * the root, with a slash at both ends, in letters and digits of any script and a few signs that no host and no disk
 * reads as anything else. What is written in percent signs is read: `/caf%C3%A9/` → `/café/`.
 *
 * An address becomes a folder on a disk, a line in the files of a dozen hosts and a link in a page: a form that one of
 * them might read in another way is refused here (RFC 3986, section 3.3, less what Windows and the hosts reserve).
 */
export const siteAddress = z
  .string()
  .trim()
  // Editor programs take this much of it from the JSON Schema; the rest is said below.
  .regex(/^\/(?:[^\s/?#\\]+\/)*(?:#[^\s#]+)?$/, { error: (issue) => mendOf(issue.input), abort: true })
  .refine((written) => faultOfAddress(written) === undefined, { error: (issue) => mendOf(issue.input) })
  .transform((written) => decodeAddress(written)!);

/** `redirects.yaml`: where addresses lead that were published once and are no more. */
export const redirectsSchema = z.array(
  z.strictObject(
    {
      from: siteAddress.describe(
        "The old address, from the root, such as /publications/old-name/ or /publications/brief/#old-id.",
      ),
      to: siteAddress.describe("The address that takes its place, written in the same way."),
    },
    { error: FORM },
  ),
  { error: FORM },
);
