import { describe, expect, it } from 'vitest'
import { zoneShifts } from '#domain/visit/zone-shifts.ts'

const year = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)] as const

describe('zoneShifts', () => {
  it.each([
    ['Asia/Tokyo', [{ onset: '2026-01-01T09:00:00', before: 540, after: 540 }]],
    [
      'Europe/London',
      [
        { onset: '2026-01-01T00:00:00', before: 0, after: 0 },
        { onset: '2026-03-29T01:00:00', before: 0, after: 60 },
        { onset: '2026-10-25T02:00:00', before: 60, after: 0 },
      ],
    ],
    [
      // Half an hour, and summer in January.
      'Australia/Lord_Howe',
      [
        { onset: '2026-01-01T11:00:00', before: 660, after: 660 },
        { onset: '2026-04-05T02:00:00', before: 660, after: 630 },
        { onset: '2026-10-04T02:00:00', before: 630, after: 660 },
      ],
    ],
    ['Nowhere/At-all', []],
  ])('says what the clocks of %s do', (zone, shifts) => {
    expect(zoneShifts(zone, ...year)).toEqual(shifts)
  })
})
