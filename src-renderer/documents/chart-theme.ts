import type { MapTier } from '#domain/map/map-filter.ts'
import type { ContactLight } from '#domain/place/contact-light.ts'
import type { Direction } from '#domain/activity/activity.ts'

/** The colours of a drawn chart: those of the light screen, since it goes onto paper. */
export const chartTheme = {
  page: '#ffffff',
  ink: '#1b2430',
  ink2: '#4d5864',
  line: '#dcd9d2',
  line2: '#ebe8e1',
  river: '#0f5c6e',
  onRiver: '#ffffff',
  tiers: { sister: '#0f5c6e', 'friendly-exchange': '#8f6418', intent: '#7a5195', contact: '#5c6875', ended: '#6e645a' },
  /** For areas: their brass may be lighter than that of letters. */
  areas: { sister: '#0f5c6e', 'friendly-exchange': '#a9792b', intent: '#7a5195', contact: '#5c6875' },
  directions: { outbound: '#24404d', inbound: '#4d6874', home: '#a9bcc3', online: '#d5dee1' },
  lights: { fresh: '#2e7d4f', slipping: '#b7791f', dormant: '#b23520', 'not-checked': '#7d8790', ended: '#6e645a' },
} as const satisfies Readonly<Record<string, string | Readonly<Record<string, string>>>> & {
  readonly tiers: Readonly<Record<MapTier, string>>
  readonly directions: Readonly<Record<Direction, string>>
  readonly lights: Readonly<Record<ContactLight, string>>
}
