/** Tables as CSV by Papa Parse, which arrives only when asked for. */

/**
 * RFC 4180 with CRLF. Cells that a spreadsheet would take for a formula (=, +, -, @, tab, return in front) get an apostrophe.
 * @param excel with a byte order mark, and semicolons, which Excel expects wherever the decimal sign is a comma
 */
export async function toCsv(rows: readonly (readonly (string | number)[])[], excel = false): Promise<string> {
  const { default: papa } = await import('papaparse');
  return (excel ? '\uFEFF' : '') + papa.unparse(rows as (string | number)[][], { newline: '\r\n', delimiter: excel ? ';' : ',', escapeFormulae: true });
}
