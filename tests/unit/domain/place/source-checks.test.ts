import { describe, expect, it } from 'vitest'
import { confidenceCheck, partialDateCheck, sourcesCheck } from '#domain/place/source-checks.ts'

describe('partialDateCheck', () => {
  it.each(['1973', '1973-06', '1973-06-24'])('lets %s in', (date) => expect(partialDateCheck(date)).toBeUndefined())
  it.each([' 1973', '1973-6', '1973-02-30', 1973, null, undefined])('keeps %s out', (date) => {
    expect(partialDateCheck(date)).toEqual({ kind: 'not-a-date' })
  })
})

describe('sourcesCheck', () => {
  it('lets sources with and without an address in', () => {
    expect(sourcesCheck([{ kind: 'media' }, { kind: 'official-tianjin', url: 'https://example.org/', note: 'p. 4' }])).toBeUndefined()
  })

  it.each([[{ url: 'https://example.org/' }], [{ kind: '' }], [{ kind: 'media', note: 7 }], [{ kind: 'media', author: 'x' }], 'media', Array.from({ length: 101 }, () => ({ kind: 'media' }))])('keeps %j out', (sources) => {
    expect(sourcesCheck(sources)).toBeDefined()
  })
})

it('knows three degrees of confidence', () => {
  expect(['high', 'medium', 'low'].map(confidenceCheck)).toEqual([undefined, undefined, undefined])
  expect(confidenceCheck('certain')).toBeDefined()
})
