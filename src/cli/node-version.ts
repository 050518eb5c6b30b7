/** The first Node that has all that Learning Briefs and Astro use. */
const OLDEST = [22, 12] as const;

/** Whether a version of Node, such as `20.19.2`, is older than what everything runs on. */
export function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}
