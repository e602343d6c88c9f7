import { freshRecord } from '#domain/record/any-record.ts'
import { recordTitle } from '#domain/record/record-title.ts'
import { expect, it } from 'vitest'

const project = freshRecord('project', 'p', { titles: { 'zh-Hans': '海外仓', en: 'Warehouse' } })

it('speaks the language asked for, else another', () => {
  expect(recordTitle('project', project, 'zh-Hans')).toEqual({ kind: 'text', text: '海外仓', lang: 'zh-Hans' })
  expect(recordTitle('project', project, 'ar')).toEqual({ kind: 'text', text: 'Warehouse', lang: 'en' })
})
it('falls back on the word of a vocabulary', () =>
  expect(recordTitle('letter', freshRecord('letter', 'l'), 'en')).toEqual({ kind: 'term', vocabulary: 'letterKinds', id: 'greeting' }))
it('goes by what a pair leads to', () =>
  expect(recordTitle('pair', freshRecord('pair', 'x', { ourId: 'a', theirId: 'b' }), 'en')).toEqual({
    kind: 'linked',
    links: [
      { to: 'organisation', id: 'a' },
      { to: 'organisation', id: 'b' },
    ],
  }))
it('has nothing to say of an empty record', () =>
  expect(recordTitle('person', freshRecord('person', 'x'), 'en')).toBeUndefined())
