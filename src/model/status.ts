import { z } from "zod";

/**
 * What a publisher says of a value beside the value itself, in the order in which readers see it. The names follow
 * SDMX's code list for the status of an observation (CL_OBS_STATUS, sdmx.org, version 2.2): B time series break, E estimated,
 * P provisional, U low reliability, Q missing value; suppressed. `revised` has no code there.
 */
export const STATUSES = ["break", "estimated", "provisional", "revised", "unreliable", "suppressed"] as const;
export type Status = (typeof STATUSES)[number];

const status = z.enum(STATUSES);

/** One status, or a list of them. */
export const statusSchema = z
  .union([status, z.array(status).min(1)], {
    error: ({ input }) =>
      typeof input === "object" ? undefined : `write one of ${STATUSES.join(", ")}, or a list of them`,
  })
  .describe(
    "What the source says of the value: break, estimated, provisional, revised, unreliable or suppressed; or a list of them.",
  );

/** All that is said in several places, each status once and in order. */
export function joinStatuses(...said: (Status | readonly Status[] | undefined)[]): Status[] {
  const all = new Set(said.flat());
  return STATUSES.filter((one) => all.has(one));
}
