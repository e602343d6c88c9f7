import { lengthInMinutes, minutesOf, retimedBetween, startingAt, stretched, timeOf } from '#domain/visit/item-minutes.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { item } from '../../../fixtures/visit-records.ts'

const at = (time: string, endTime = ''): ReturnType<typeof item> => item(time, { date: '2026-12-14', time, endTime })

it('goes from minutes to a time and back', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => minutesOf(timeOf(minutes) ?? '') === minutes))
  expect([timeOf(-1), timeOf(1440), minutesOf('')]).toEqual([undefined, undefined, undefined])
})
it('takes a typed length, else the usual one', () => {
  expect(lengthInMinutes(at('09:00', '10:30'))).toBe(90)
  expect(lengthInMinutes(at('09:00'))).toBe(60)
  expect(lengthInMinutes({ ...at('09:00', '08:00') })).toBe(60)
})
it('leaves a time that fits, follows on the one before, or ends where the next begins', () => {
  const between = (time: string, endTime = ''): string[] => {
    const { time: start, endTime: end } = retimedBetween([at('09:00', '10:30')], at(time, endTime), [at('14:00')])
    return [start, end]
  }
  expect(between('11:00')).toEqual(['11:00', ''])
  expect(between('16:00', '17:00')).toEqual(['10:30', '11:30'])
  expect(between('')).toEqual(['', ''])
  expect(retimedBetween([], at('16:00', '17:00'), [at('14:00')])).toMatchObject({ time: '13:00', endTime: '14:00' })
  expect(retimedBetween([], at('16:00', '17:00'), [at('00:10')])).toMatchObject({ time: '', endTime: '' })
})
it('stretches within the day, and never to nothing', () => {
  expect(stretched(at('09:00'), 75).endTime).toBe('10:15')
  expect(stretched(at('09:00'), -20).endTime).toBe('09:05')
  expect(stretched(at('23:00'), 600).endTime).toBe('23:59')
  expect(stretched(at(''), 60).endTime).toBe('')
})
it('starts elsewhere as long as before', () => {
  expect(startingAt(at('09:00', '10:30'), 600)).toMatchObject({ time: '10:00', endTime: '11:30' })
  expect(startingAt(at('09:00', '10:30'), 2000)).toMatchObject({ time: '', endTime: '' })
})
