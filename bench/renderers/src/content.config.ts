import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";

// The candidates that compile MDX read it as a collection; ours reads the folder itself.
const base = process.env["RENDERER"] === "parsed" ? "./src/none" : `${process.env["CONTENT_DIR"]}/publications`;

export const collections = { publications: defineCollection({ loader: glob({ pattern: "*.mdx", base }) }) };
