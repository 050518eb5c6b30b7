import { z } from "zod";

const address = z
  .string()
  .trim()
  .regex(/^\/(?:[^\s/?#]+\/)*(?:#[^\s#]+)?$/, {
    error: (issue) =>
      `"${String(issue.input)}" is not an address of this site: write it from the root, with a slash at both ends, such as /publications/first-brief/ or /publications/first-brief/#early-wins`,
  });

/** `redirects.yaml`: where addresses lead that were published once and are no more. */
export const redirectsSchema = z.array(
  z.strictObject({
    from: address.describe(
      "The old address, from the root, such as /publications/old-name/ or /publications/brief/#old-id.",
    ),
    to: address.describe("The address that takes its place, written in the same way."),
  }),
);
