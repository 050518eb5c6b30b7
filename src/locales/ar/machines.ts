import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const machines: Catalogue["machines"] = {
  page: "صفحة هذا النص: {address}",
  licence: "الترخيص: {licence}، {address}",
};
