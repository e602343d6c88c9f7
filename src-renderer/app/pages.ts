import type { Page } from '#navigation/address.ts'
import { BookText, Building2, ChartArea, Handshake, House, Map, Plane, Settings, type LucideIcon } from 'lucide-react'

export interface RailPage {
  readonly page: Exclude<Page, 'restore' | 'import' | 'export'>
  readonly icon: LucideIcon
  readonly keys: string
  /** Parted from the others, at the foot of the rail. */
  readonly atFoot?: true
}

/** The pages of the rail, from top to bottom. Words: room app, `pages`. */
export const railPages: readonly RailPage[] = [
  { page: 'home', icon: House, keys: 'Mod+1' },
  { page: 'map', icon: Map, keys: 'Mod+2' },
  { page: 'places', icon: Building2, keys: 'Mod+3' },
  { page: 'visits', icon: Plane, keys: 'Mod+4' },
  { page: 'exchanges', icon: Handshake, keys: 'Mod+5' },
  { page: 'ledger', icon: BookText, keys: 'Mod+6' },
  { page: 'statistics', icon: ChartArea, keys: 'Mod+7' },
  { page: 'settings', icon: Settings, keys: 'Mod+Comma', atFoot: true },
]
