import { describe, expect, it } from 'vitest'
import { hasTerm, matchMarks } from '#domain/search/match-marks.ts'
import { queryTerms } from '#domain/search/search-tokens.ts'

/** The text with what is marked in brackets. */
function marked(text: string, query: string): string {
  let shown = ''
  let at = 0
  for (const [from, to] of matchMarks(text, queryTerms(query), true)) {
    shown += `${text.slice(at, from)}[${text.slice(from, to)}]`
    at = to
  }
  return shown + text.slice(at)
}

describe('marks', () => {
  it.each([
    ['Port of Kobe', 'kobe port', '[Port] of [Kobe]'],
    ['Yokohama', 'yoko', '[Yoko]hama'],
    ['Yokohama', 'yokohma', '[Yokohama]'],
    ['Straße in Łódź', 'strasse lodz', '[Straße] in [Łódź]'],
    ['天津外国语大学', '外国语', '天津[外国语]大学'],
    ['天津外国语大学', 'waiguoyu', '天津[外国语]大学'],
    ['天津外国语大学', 'tj', '[天津]外国语大学'],
    ['神户市', 'shenh', '[神户]市'],
    ['横浜市と音楽', '音楽', '横浜市と[音楽]'],
    ['الْقَاهِرَة', 'قاهرة', 'الْ[قَاهِرَة]'],
    ['Kobe', 'osaka', 'Kobe'],
  ])('%s by %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected)
  })
  it('say whether a term is there', () => {
    expect(queryTerms('kobe').map((term) => [hasTerm('Kobe', term), hasTerm('Osaka', term)])).toEqual([[true, false]])
  })
})
