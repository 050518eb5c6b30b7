import { enableCompileCache } from "node:module";

// What the commands of this checkout begin with, as those of the package begin with bin.ts. It has no types, so that Node loads what
// takes those off only where it finds no code that it has compiled before: that takes as long as all else of a check.
enableCompileCache();
await import("./bin.ts");
