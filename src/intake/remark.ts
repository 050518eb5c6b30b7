/** What could not be told of a table, or was left out: whoever takes it in reads this, and decides. */
export interface Remark {
  message: string;
  hint: string;
}
