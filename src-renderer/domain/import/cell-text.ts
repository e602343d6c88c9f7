/** What a plain cell says as a text; "" for none, and for lists and objects. */
export const cellText = (cell: unknown): string =>
  typeof cell === 'string' ? cell : typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
