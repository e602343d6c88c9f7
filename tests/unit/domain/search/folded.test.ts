import { describe, expect, it } from 'vitest'
import { folded } from '#domain/search/folded.ts'

describe('the letters by which texts are compared', () => {
  it.each([
    ['Kobe', 'kobe'],
    ['ＫＯＢＥ', 'kobe'],
    ['Göteborg', 'goteborg'],
    ['Łódź', 'lodz'],
    ['Орёл', 'орел'],
    ['Йошкар-Ола', 'йошкар-ола'],
    ['ガラス', 'ガラス'],
    ['أَحْمَد', 'احمد'],
    ['القاهرة', 'القاهره'],
    ['مصطفى', 'مصطفي'],
    ['كـــوبي', 'كوبي'],
    ['٢٠٢٤', '2024'],
    ['۲۰۲۴', '2024'],
  ])('%s is %s', (text, letters) => {
    expect(folded(text)).toBe(letters)
  })
})
