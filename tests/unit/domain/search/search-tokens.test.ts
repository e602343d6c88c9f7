import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isRun,
  nameTerms,
  queryTerms,
  textTerms,
  tokeniserVersion,
  unitsAt,
  wordForms,
} from '#domain/search/search-tokens.ts'

const terms = (name: string, hasSounds = true): string[] => nameTerms(name, hasSounds).map(({ term }) => term)

describe('the terms of a name', () => {
  it.each([
    ['Kobe', ['kobe']],
    ['São Paulo', ['sao', 'paulo']],
    ['Санкт-Петербург', ['санкт', 'петербург']],
    ['القاهرة', ['القاهره', 'قاهره']],
    ['부산광역시', ['부산', '산광', '광역', '역시', '시']],
    ['ひろしま', ['ひろ', 'ろし', 'しま', 'ま']],
    ['天津市', ['天津', '津市', '市', 'tianjinshi', 'tjs', 'jinshi', 'js']],
    ['50周年', ['50', '周年', '年', 'zhounian', 'zn']],
  ])('%s', (name, expected) => {
    expect(terms(name)).toEqual(expected)
  })
  it('reads Chinese aloud only where asked', () => {
    expect(terms('神户', false)).toEqual(['神户', '户'])
    expect(terms('神户')).toContain('shenhu')
    expect(terms('重庆')).toEqual(expect.arrayContaining(['chongqing', 'cq']))
    expect(terms('天津外国语大学')).toContain('waiguoyuda')
  })
  it('says how much of the name a term is', () => {
    expect(nameTerms('Kobe', true)).toEqual([{ term: 'kobe', weight: 255 }])
    expect(nameTerms('Kobe Port', true).map(({ weight }) => weight)).toEqual([128, 128])
  })
})

describe('the terms of a text', () => {
  it('come once each', () => {
    expect([...textTerms('Port to port, 港口到港口')]).toEqual(['port', 'to', '港口', '口到', '到港', '口'])
  })
})

describe('the terms of a query', () => {
  it('accept beginnings from three letters, one character of Han or kana, and slips from six letters', () => {
    expect(queryTerms('to tok tokyo yokohama 神 神户')).toEqual([
      { term: 'to', isPrefix: false, isForgiving: false },
      { term: 'tok', isPrefix: true, isForgiving: false },
      { term: 'tokyo', isPrefix: true, isForgiving: false },
      { term: 'yokohama', isPrefix: true, isForgiving: true },
      { term: '神', isPrefix: true, isForgiving: false },
      { term: '神户', isPrefix: true, isForgiving: false },
    ])
  })
  it('are none without letters', () => {
    expect(queryTerms('  … !')).toEqual([])
  })
  it('are all among the terms of the same name', () => {
    const text = fc.stringMatching(/^[a-zé天津神户かなШж부산ا ]{1,20}$/u)
    fc.assert(
      fc.property(text, (name) => {
        const held = new Set(terms(name))
        return queryTerms(name).every(({ term }) => held.has(term))
      }),
    )
  })
})

describe('units', () => {
  it('are words, and runs of scripts without spaces', () => {
    expect(unitsAt('kobe 神户k')).toEqual([
      { unit: 'kobe', at: 0 },
      { unit: '神户', at: 5 },
      { unit: 'k', at: 7 },
    ])
    expect([isRun('神户'), isRun('부산'), isRun('kobe'), isRun('كوبي')]).toEqual([true, true, false, false])
    expect(wordForms('السلام')).toEqual(['السلام', 'سلام'])
    expect(tokeniserVersion).toBeGreaterThan(0)
  })
})
