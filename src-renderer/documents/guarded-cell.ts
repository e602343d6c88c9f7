/** A cell that no spreadsheet takes for a formula: one that looks like it begins with an apostrophe. */
export function guardedCell(cell: string | number): string | number {
  if (typeof cell === 'number') return cell
  const text = cell.replaceAll('\0', '')
  // Spaces and other marks before the sign do not stop a spreadsheet, nor do the full-width forms of the signs.
  return /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text
}
