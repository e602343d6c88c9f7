import { outdatedBackups, type KeptFile } from '#desktop/kept-backups.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const day = 86_400_000
const now = new Date(2026, 10, 25, 12).getTime()
const file = (at: number, more: Partial<KeptFile> = {}): KeptFile => ({
  file: String(at),
  at,
  reason: 'quit',
  isDamaged: false,
  ...more,
})

describe('outdatedBackups', () => {
  it('keeps the last ten, one a day for thirty days and one a month for twelve months', () => {
    const hourly = Array.from({ length: 24 * 500 }, (_, hour) => file(now - hour * 3_600_000))
    const gone = new Set(outdatedBackups(hourly, now))
    const kept = hourly.filter(({ file: name }) => !gone.has(name)).map(({ at }) => at)
    expect(kept.slice(0, 10)).toEqual(hourly.slice(0, 10).map(({ at }) => at))
    expect(new Set(kept.filter((at) => at > now - 30 * day).map((at) => new Date(at).toDateString())).size).toBe(31)
    expect(kept).toHaveLength(10 + 30 + 10)
    expect(Math.min(...kept)).toBeGreaterThan(now - 366 * day)
  })

  it('keeps what was made before a restore, an update or a migration, the last three of them', () => {
    const before = [1, 2, 3, 4].map((hour) => file(now - 400 * day - hour, { reason: hour % 2 ? 'restore' : 'update' }))
    const others = Array.from({ length: 12 }, (_, index) => file(now - index))
    expect(outdatedBackups([...others, ...before], now)).toEqual([String(now - 10), String(now - 11), before[3]?.file])
  })

  it('never lets the only whole one go, however old, nor counts damaged ones', () => {
    const old = file(now - 3000 * day)
    const damaged = Array.from({ length: 30 }, (_, index) => file(now - index, { isDamaged: true }))
    expect(outdatedBackups([old, ...damaged], now)).toEqual([])
  })

  it('lets nothing go of up to ten, and never all', () => {
    const files = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.boolean()), {
      selector: ([hours]) => hours,
      maxLength: 60,
    })
    fc.assert(
      fc.property(files, (some) => {
        const made = some.map(([hours, isDamaged]) => file(now - hours * 3_600_000, { isDamaged }))
        const gone = outdatedBackups(made, now)
        const whole = made.filter(({ isDamaged }) => !isDamaged)
        const left = whole.filter(({ file: name }) => !gone.includes(name))
        expect(left.length).toBeGreaterThanOrEqual(Math.min(10, whole.length))
      }),
    )
  })
})
