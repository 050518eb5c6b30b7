import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

// Short files and short functions are how a newcomer finds the way; a console belongs to the command line alone.
export default defineConfig(
  {
    ignores: [
      "dist/",
      "lib/",
      "src/cli/site-template/",
      "**/.astro/",
      ".build/",
      "bench/renderers/",
      "node_modules/",
      "test-results/",
      "tests/fixtures/",
    ],
  },
  tseslint.configs.recommended,
  {
    rules: {
      "no-console": "error",
      eqeqeq: "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        {
          argsIgnorePattern: "^_",
          varsIgnorePattern: "^_",
          caughtErrorsIgnorePattern: "^_",
          ignoreRestSiblings: true,
        },
      ],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: { "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["src/cli/**", "src/theme/default/subset.ts", "tests/run.ts", "bench/**"],
    rules: { "no-console": "off" },
  },
);
