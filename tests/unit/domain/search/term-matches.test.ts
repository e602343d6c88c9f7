import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSlip, termMatches } from '#domain/search/term-matches.ts'

const sorted = ['kobe', 'kobenhavn', 'yokohama', 'yokohamas', 'yokosuka', '津', '津市'].sort()
const found = (term: string, isPrefix: boolean, isForgiving: boolean): string[] =>
  termMatches(sorted, { term, isPrefix, isForgiving }).map(({ at }) => sorted[at] ?? '')

describe('terms that answer', () => {
  it.each([
    ['kobe', false, false, ['kobe']],
    ['kob', true, false, ['kobe', 'kobenhavn']],
    ['kob', false, false, []],
    ['yokohma', true, true, ['yokohama']],
    ['yokoahma', true, true, ['yokohama']],
    ['xokohama', true, true, ['yokohama']],
    ['津', true, false, ['津', '津市']],
  ])('%s', (term, isPrefix, isForgiving, expected) => {
    expect(found(term, isPrefix, isForgiving)).toEqual(expected)
  })
  it('are worth less the less of them was typed', () => {
    const [exact, longer] = termMatches(sorted, { term: 'kobe', isPrefix: true, isForgiving: false })
    expect(exact?.quality).toBe(1)
    expect(longer?.quality).toBeCloseTo(4 / 9)
  })
  it('are all that lie one slip away, and no others', () => {
    const word = fc.stringMatching(/^[abc]{4,7}$/)
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, term) => {
        const all = words.sort()
        const matched = termMatches(all, { term, isPrefix: false, isForgiving: true }).map(({ at }) => all[at])
        return JSON.stringify(matched.sort()) === JSON.stringify(all.filter((one) => one === term || isSlip(one, term)))
      }),
    )
  })
})
