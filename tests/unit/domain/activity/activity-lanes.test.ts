import { expect, it } from 'vitest'
import { activityLanes } from '#domain/activity/activity-lanes.ts'
import { activity, day } from '../place/samples.ts'

it('lays dated activities out by sector, fullest first', () => {
  const lanes = activityLanes(
    [
      activity({ id: 'a', date: day('2023-10-30'), sectors: ['health', 'port-shipping'], direction: 'inbound' }),
      activity({ id: 'b', date: day('2021'), sectors: ['health'] }),
      activity({ id: 'c', sectors: ['education'], form: 'programme' }),
    ],
    2026,
  )
  expect(lanes.lanes.map((lane) => [lane.sector, lane.marks.map((mark) => mark.activityId)])).toEqual([
    ['health', ['b', 'a']],
    ['port-shipping', ['a']],
  ])
  expect([lanes.firstYear, lanes.lastYear, lanes.undated.map((one) => one.id)]).toEqual([2019, 2026, ['c']])
  expect(lanes.lanes[0]?.marks[0]).toMatchObject({ at: 2021.5, direction: 'none' })
})

it('stretches back to the first activity, but not further than twenty years', () => {
  expect(activityLanes([activity({ date: day('2012') })], 2026).firstYear).toBe(2012)
  expect(activityLanes([activity({ date: day('1980') }), activity({ date: day('2020') })], 2026).firstYear).toBe(2007)
})

it('counts the sectors that find no lane', () => {
  const many = activityLanes([activity({ date: day('2024'), sectors: ['a', 'b', 'c'] })], 2026, 2)
  expect([many.lanes.length, many.otherSectors]).toEqual([2, 1])
})
