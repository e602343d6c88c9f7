/** How a change came about, as far as a reader of a history cares. */
export const means = ['edit', 'import', 'sample', 'undo', 'redo', 'restore', 'bulk', 'purge'] as const
export type Means = (typeof means)[number]

const undoing = ' undo-of '

/** The reason of a change that takes others back; the log knows it by this. */
export const undoReason = (why: string, of: string): string => `${why}${undoing}${of}`

/** Whether a change took others back. */
export const isUndo = (why: string): boolean => why.includes(undoing)

/** How a change came about, by the name of its command. */
export function meansOf(why: string): Means {
  const [command = ''] = why.split(undoing)
  if (command === 'redo' || command === 'restore') return command
  if (isUndo(why) || command.startsWith('import.undo')) return 'undo'
  if (command.startsWith('import.')) return 'import'
  if (command.startsWith('sample.')) return 'sample'
  if (command.startsWith('trash.')) return command === 'trash.restore' ? 'restore' : 'purge'
  return command.includes('bulk') ? 'bulk' : 'edit'
}
