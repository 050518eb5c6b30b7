/** Writes a text so that YAML reads it as it is: in double quotes, or in single ones where it holds double quotes or backslashes. */
export function quoteYaml(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}
