import type { ThemeChoice } from '#contract/window.ts'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** Screen pixels, independent of the scale. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowState {
  /** Where the window was last; `undefined` before the first close. */
  readonly bounds?: Rectangle | undefined
  readonly maximised: boolean
  /** Known here too, so that the window is drawn in the right ground before its page has loaded. */
  readonly theme: ThemeChoice
}

export const smallestWindow = { width: 720, height: 480 } as const
const firstWindow = { width: 1366, height: 768 } as const

/** The state kept in the profile; what is missing or broken there is replaced by the first state. */
export function readWindowState(profile: string): WindowState {
  try {
    return v.parse(stateSchema, JSON.parse(readFileSync(file(profile), 'utf8')))
  } catch {
    return { maximised: false, theme: 'system' }
  }
}

/** Written while the window closes, hence at once; losing it costs nothing but the window's place. */
export function keepWindowState(profile: string, state: WindowState): void {
  try {
    writeFileSync(`${file(profile)}.part`, JSON.stringify(state))
    renameSync(`${file(profile)}.part`, file(profile))
  } catch {
    // The window opens at its first size again.
  }
}

/** `wanted` when enough of it lies on a display to be seized by its title, else a window inside the first display. */
export function visibleBounds(wanted: Rectangle | undefined, workAreas: readonly Rectangle[]): Partial<Rectangle> {
  const area = wanted && workAreas.find((candidate) => isReachable(wanted, candidate))
  if (wanted && area) {
    return { ...wanted, width: Math.min(wanted.width, area.width), height: Math.min(wanted.height, area.height) }
  }
  const first = workAreas[0]
  return {
    width: Math.min(firstWindow.width, first?.width ?? firstWindow.width),
    height: Math.min(firstWindow.height, first?.height ?? firstWindow.height),
  }
}

function isReachable(window: Rectangle, area: Rectangle): boolean {
  const across = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  const titleIsInside = window.y >= area.y - 8 && window.y <= area.y + area.height - 48
  return across >= 160 && titleIsInside
}

const file = (profile: string): string => join(profile, 'window.json')

const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000))
const length = v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(100_000))
const stateSchema = v.object({
  bounds: v.optional(v.object({ x: pixels, y: pixels, width: length, height: length })),
  maximised: v.boolean(),
  theme: v.picklist(['light', 'dark', 'system']),
})
