import { expect, it } from 'vitest'
import { measuredWishes, textBox, type LabelWish } from '#domain/map/label-wish.ts'
import { roughMeasure, style } from './some-map.ts'

const wish: LabelWish = { kind: 'sister', text: 'Kobe', x: 0, y: 0, radius: 4, isSelected: false, isFaint: false, rank: 1 }

it('sets home and the selected place larger and bold', () => {
  const [plain, home, selected] = measuredWishes([wish, { ...wish, kind: 'home' }, { ...wish, isSelected: true }], style, roughMeasure)
  expect(plain).toMatchObject({ isBold: false, fontSize: 12, font: '400 12px sans-serif' })
  expect(home).toMatchObject({ isBold: true, fontSize: 14, font: '700 14px sans-serif' })
  expect(selected?.width).toBeGreaterThan(plain?.width ?? Infinity)
})

it('boxes a text from its baseline', () => {
  const box = textBox(10, 100, 50, 12)
  expect(box).toMatchObject({ x: 10, width: 50 })
  expect(box.y).toBeLessThan(90)
  expect(box.y + box.height).toBeGreaterThan(102)
})
