import { enableCompileCache } from "node:module";

// What the commands of this checkout begin with; who has installed the package begins with bin.ts. It has no types, so that Node loads
// what takes those off only where it finds no code that it has compiled before: that takes as long as all else of a check.
// Kept where Astro's own command keeps it; where that cannot be written, the code is compiled each time.
enableCompileCache();
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
