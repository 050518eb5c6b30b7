import { join } from "node:path";
import { getViteConfig } from "astro/config";

const EDITION = join(import.meta.dirname, "edition.ts");
const THEME = join(import.meta.dirname, "../../src/theme/default/labels.css");
const TALK = join(import.meta.dirname, "../support/talk.ts");

/** Components, rendered alone as Astro renders them: `npm run test:components`. */
export default getViteConfig(
  {
    plugins: [
      {
        name: "the-edition-of-a-test",
        enforce: "pre",
        resolveId: (id) =>
          ({
            "virtual:learning-briefs/edition": EDITION,
            "virtual:learning-briefs/talk": TALK,
            "virtual:learning-briefs/theme.css": THEME,
          })[id],
      },
    ],
    test: {
      include: ["tests/components/**/*.test.ts"],
      env: { TZ: "UTC", LC_ALL: "C.UTF-8" },
      maxWorkers: "100%",
      isolate: false,
      testTimeout: 600_000,
      hookTimeout: 600_000,
    },
  },
  // No site is read: a test names its content itself. White space is left out as in a build (src/index.ts).
  { configFile: false, logLevel: "error", compressHTML: true },
);
