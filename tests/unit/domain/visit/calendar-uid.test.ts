import fc from 'fast-check'
import { expect, it } from 'vitest'
import { itemIdOfUid, uidOfItem } from '#domain/visit/calendar-uid.ts'

it('knows an item of its own again', () => {
  expect(itemIdOfUid(uidOfItem('example-item-07'), '')).toBe('example-item-07')
})

it('gives what comes from elsewhere an id that every record may have, the same each time', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (uid, salt) => {
      const id = itemIdOfUid(`${uid}@example.org`, salt)
      expect(id).toMatch(/^ics\.[0-9a-f]{16}$/)
      expect(itemIdOfUid(`${uid}@example.org`, salt)).toBe(id)
    }),
  )
})

it('tells ten thousand names apart', () => {
  expect(new Set(Array.from({ length: 10_000 }, (_, at) => itemIdOfUid(`event-${at}`, 'v'))).size).toBe(10_000)
})
