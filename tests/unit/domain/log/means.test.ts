import { isUndo, meansOf, undoReason } from '#domain/log/means.ts'
import { expect, it } from 'vitest'

it.each([
  ['places.name', 'edit'],
  ['import.batch', 'import'],
  ['import.undo-unfinished', 'undo'],
  [undoReason('import.undo', 'i'), 'undo'],
  [undoReason('undo', 'a:1'), 'undo'],
  [undoReason('redo', 'a:2'), 'redo'],
  ['restore', 'restore'],
  ['trash.restore', 'restore'],
  ['trash.purge', 'purge'],
  ['sample.remove', 'sample'],
  ['ledger.bulk-edit', 'bulk'],
] as const)('%s came about by %s', (why, means) => expect(meansOf(why)).toBe(means))

it('knows an undo by its reason', () => {
  expect(isUndo(undoReason('redo', 'a:2'))).toBe(true)
  expect(isUndo('places.undo')).toBe(false)
})
