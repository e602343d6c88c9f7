import { fieldsOf } from '#domain/record/fields-of.ts'
import { isRecordKind, kindTraits, recordKinds } from '#domain/record/record-kinds.ts'
import { expect, it } from 'vitest'

it('knows its kinds', () => expect([isRecordKind('letter'), isRecordKind('baseMap')]).toEqual([true, false]))
it.each(recordKinds)('names only fields that %s has', (kind) => {
  const { names, columns, date, parent } = kindTraits[kind]
  for (const name of [...names, ...columns, date, parent]) if (name !== undefined) expect(fieldsOf[kind]).toHaveProperty(name)
})
