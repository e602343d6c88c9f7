import { agreementFromRow, agreementOps } from '#domain/place/agreement-fields.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { expect, it } from 'vitest'
import { kobeAgreement } from '../../../fixtures/kobe.ts'
import { oneRow } from '../../../fixtures/one-row.ts'

it('brings every field back', () =>
  expect(agreementFromRow(oneRow(agreementOps(undefined, kobeAgreement)))).toEqual(kobeAgreement))
it('writes one register for one edit', () => {
  const after = { ...kobeAgreement, reviewDate: '2027-01' as PartialDate }
  expect(agreementOps(kobeAgreement, after)).toEqual([
    { e: 'agreement', r: kobeAgreement.id, f: { reviewDate: '2027-01' } },
  ])
  expect(agreementFromRow(oneRow(agreementOps(undefined, kobeAgreement), agreementOps(kobeAgreement, after)))).toEqual(
    after,
  )
})
