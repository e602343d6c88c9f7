import { expect, it } from 'vitest'
import { matches } from '#domain/project/matches.ts'
import type { Need } from '#domain/project/need.ts'
import { freshRecord } from '#domain/record/any-record.ts'

const need = (id: string, values: Partial<Need>): Need => freshRecord('need', id, values) as unknown as Need
const kobe = { placeId: 'kobe' as Need['placeId'] & string }

it('brings together what one side needs and the other offers, the closest first', () => {
  const found = matches([
    need('theirs', { ...kobe, side: 'need', sectors: ['health', 'tcm', 'youth'] }),
    need('near', { side: 'offer', sectors: ['tcm'] }),
    need('nearest', { side: 'offer', sectors: ['tcm', 'health'] }),
    need('theirOffer', { ...kobe, side: 'offer', sectors: ['logistics'] }),
    need('ourNeed', { side: 'need', sectors: ['logistics'] }),
  ])
  expect(found.map(({ theirs, ours, sectors }) => [theirs.id, ours.id, sectors])).toEqual([
    ['theirs', 'nearest', ['health', 'tcm']],
    ['theirs', 'near', ['tcm']],
    ['theirOffer', 'ourNeed', ['logistics']],
  ])
})

it.each([
  ['two needs', { side: 'need', sectors: ['tcm'] }],
  ['no sector in common', { side: 'offer', sectors: ['youth'] }],
  ['what is met', { side: 'offer', sectors: ['tcm'], state: 'met' }],
  ['two places', { side: 'offer', sectors: ['tcm'], ...kobe }],
] as const)('does not match %s', (_what, ours) =>
  expect(matches([need('theirs', { ...kobe, side: 'need', sectors: ['tcm'] }), need('ours', ours)])).toEqual([]),
)
