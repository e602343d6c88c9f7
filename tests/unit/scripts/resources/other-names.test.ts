import { describe, expect, it } from 'vitest'
import { chineseNames } from '#scripts/resources/chinese-names.mjs'
import { latinNames } from '#scripts/resources/latin-names.mjs'

const simplified = new Map([['戶', '户'], ['戸', '户'], ['爾', '尔']]) // prettier-ignore
const spelling = {
  toSimplified: (text: string) => text.replace(/./gu, (one) => simplified.get(one) ?? one),
  toTraditional: (text: string) => text.replaceAll('户', '戶').replaceAll('尔', '爾'),
}

describe('chineseNames', () => {
  it.each([
    [['神戶', '神户市', '神戸', '神戸市', 'Kobe', 'こうべし'], ['神户']],
    [['四日市', '四日市市'], ['四日市']],
    [['伊斯坦堡', '伊斯坦布爾', '伊斯坦布尔'], ['伊斯坦布尔', '伊斯坦堡']],
    [['サン・ドニ', 'sheng dan ni'], []],
    [['甲', '乙', '丙', '丁'], ['丁', '丙', '乙']],
  ])('of %j are %j', (others, names) => {
    expect(chineseNames(others, spelling)).toEqual(names)
  })
})

describe('latinNames', () => {
  it.each([
    ['Mahilyow', ['Mogilev', 'Mogilew', 'Mogiliov', 'Mahileu', 'MVQ', 'mo ji lie fu', 'Могилев'], ['Mogilev']],
    ['Kobe', ['Kobeh', 'Kobe-shi', 'Kōbe'], []],
    ['Köln', ['Cologne', 'Colonia'], []],
  ])('of %s in %j are %j', (name, others, names) => {
    expect(latinNames(name, others)).toEqual(names)
  })
})
