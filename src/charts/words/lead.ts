import type { Locale } from "../../locales/locale.ts";

/** In how many of all lines something leads, and whether lines that lack a value are left out of all. */
export interface Lead {
  wins: number;
  of: number;
  isOfComplete: boolean;
}

/** "B has the largest value in 2 of 3 rows." */
export function leads(column: string, lead: Lead, { t }: Locale): string {
  const { wins: shown, of: count, isOfComplete } = lead;
  if (shown === count) return t(isOfComplete ? "charts.leadsAllComplete" : "charts.leadsAll", { column });
  return t(isOfComplete ? "charts.leadsComplete" : "charts.leads", { column, shown, count });
}

/** The same of a row, where columns are of one kind. */
export function rowLeads(row: string, lead: Lead, { t }: Locale): string {
  const { wins: shown, of: count, isOfComplete } = lead;
  if (shown === count) return t(isOfComplete ? "charts.rowLeadsAllComplete" : "charts.rowLeadsAll", { row });
  return t(isOfComplete ? "charts.rowLeadsComplete" : "charts.rowLeads", { row, shown, count });
}

/** "A is larger in every row." */
export function larger(column: string, lead: Lead, { t }: Locale): string {
  const { wins: shown, of: count, isOfComplete } = lead;
  if (shown === count) return t(isOfComplete ? "charts.largerAllComplete" : "charts.largerAll", { column });
  return t(isOfComplete ? "charts.largerComplete" : "charts.larger", { column, shown, count });
}
