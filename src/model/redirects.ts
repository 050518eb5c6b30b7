import { z } from "zod";
import { siteAddress } from "./site-address.ts";

const FORM = "write each on a line of its own: - { from: /old-name/, to: /new-name/ }";

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
