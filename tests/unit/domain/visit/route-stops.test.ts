import { routeStops } from '#domain/visit/route-stops.ts'
import { timedItems } from '#domain/visit/timed-items.ts'
import { expect, it } from 'vitest'
import { item, surroundings, visitFile } from '../../../fixtures/visit-records.ts'

it('are home and the places of dated items, each once, in the language asked for', () => {
  const around = surroundings()
  const items = [item('a', { date: '2026-12-14', placeId: 'kobe' }), item('b', { date: '2026-12-15', placeId: 'kobe' }), item('idea', { placeId: 'gone' })]
  expect(routeStops(timedItems(visitFile(items), around), around, 'en').map(({ id, name }) => [id, name])).toEqual([['tianjin', 'Tianjin'], ['kobe', 'Kobe']])
  expect(routeStops([], around, 'ar', ['kobe'])[1]?.name).toBe('كوبي')
})
