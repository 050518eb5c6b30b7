export { collections } from "./site/collections.ts";
