import { freshRecord } from '#domain/record/any-record.ts'
import { giftLines, perPiece, receivedFinding, sameRecipient } from '#domain/rule/gift-lines.ts'
import type { Gift } from '#domain/visit/gift.ts'
import { expect, it } from 'vitest'
import { shipped } from '../../../fixtures/rule-basis.ts'
import { day, member, visitFile } from '../../../fixtures/visit-records.ts'

const gift = (id: string, values: object): Gift => freshRecord('gift', id, { visitId: 'v', currency: 'CNY', ...values }) as unknown as Gift
const told = (gifts: readonly Gift[], today = '2026-12-20'): readonly string[] =>
  giftLines(visitFile([], { members: [member('h', { memberRole: 'head', rank: 'bureau' })], gifts }), shipped, day(today)).map(
    ({ gift: { id }, each, limit, finding }) => `${id} ${each ?? '–'}/${limit ?? '–'} ${finding.state} ${finding.why.key}`,
  )

it('judges each gift by itself', () => {
  const gifts = [
    gift('kite', { value: 300, pieces: 2, recipient: 'Mayor' }),
    gift('vase', { value: 250, recipient: 'Spouse' }),
    gift('again', { value: 10, recipient: 'Mayor' }),
    gift('free', {}),
    gift('bowl', { way: 'received', value: 260, pieces: 2, date: '2026-12-14' }),
    gift('pin', { way: 'received', value: 20, date: '2026-12-14' }),
  ]
  expect(told(gifts)).toEqual(['kite 150/200 ok giftsGiven', 'vase 250/200 over giftsGiven', 'again 10/200 over giftTwice', 'free –/200 unknown giftUnpriced', 'bowl 130/200 near giftDue', 'pin 20/200 ok giftsBelow'])
})
it('has nothing to say where no rule is in force', () => {
  const [line] = giftLines(visitFile([], { gifts: [gift('kite', { value: 9000 })] }), [], day('2026-12-20'))
  expect(line).toMatchObject({ each: 9000, finding: { state: 'ok', why: { key: 'nothing' } } })
})
it('receivedFinding counts from the day it was given, else from the return', () => {
  const { visit } = visitFile()
  const rule = { limits: { yuan: 200, months: 1 } }
  expect(receivedFinding(gift('a', { way: 'received', value: 300, date: '2027-01-31' }), rule, { visit }, day('2027-02-01'))).toMatchObject({ state: 'near', value: '2027-02-28' })
  expect(receivedFinding(gift('a', { way: 'received', value: 300 }), rule, { visit }, day('2027-01-21'))).toMatchObject({ state: 'over', value: '2027-01-20' })
})
it('perPiece and sameRecipient', () => {
  expect(perPiece(gift('a', { value: 90, pieces: 3 }))).toBe(30)
  const line = [gift('a', { recipient: ' Mayor' }), gift('b', { recipient: 'Mayor' }), gift('c', {}), gift('d', {})]
  expect(sameRecipient(line).map(({ id }) => id)).toEqual(['b'])
})
