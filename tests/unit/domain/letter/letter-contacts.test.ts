import { expect, it } from 'vitest'
import { letterContacts } from '#domain/letter/letter-contacts.ts'
import type { Letter } from '#domain/letter/letter.ts'
import { day } from '../place/samples.ts'

const letter = (id: string, more: Partial<Letter>) => ({ id: id as Letter['id'], placeIds: [], state: 'done' as const, ...more })

it('takes letters that went out or came in for contacts, drafts and undated ones for none', () =>
  expect(
    letterContacts([
      letter('sent', { date: day('2026-11-06'), placeIds: ['kobe' as never] }),
      letter('draft', { date: day('2026-11-06'), state: 'draft' }),
      letter('undated', {}),
    ]),
  ).toEqual([{ kind: 'letter', recordId: 'sent', placeIds: ['kobe'], date: '2026-11-06', state: 'held' }]))
