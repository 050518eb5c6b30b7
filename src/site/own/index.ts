/**
 * What a site's own pages may use (`import { Chart } from "learning-briefs/components"`): the frame, and the blocks of the
 * vocabulary, held against the content as in a text.
 */
export { default as Chart } from "./Chart.astro";
export { default as DataTable } from "./DataTable.astro";
export { default as Finding } from "./Finding.astro";
export { default as Page } from "./Page.astro";
export { default as Stat } from "./Stat.astro";
export { default as Value } from "./Value.astro";
export { default as Voice } from "./Voice.astro";
