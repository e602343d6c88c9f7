import type { Page, VisitView } from '#navigation/address.ts'
import type { ActivityFilter } from '#domain/activity/activity-filter.ts'
import type { ActivityId } from '#domain/activity/activity.ts'
import type { PlaceFilter } from '#domain/place/place-filter.ts'
import type { PlaceId } from '#domain/place/place.ts'
import type { ListLook } from '#domain/record/list-look.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import type { StatisticsWish } from '#domain/statistics/statistics-wish.ts'
import { useSyncExternalStore, type ComponentType } from 'react'

export interface PageProps {
  home: Record<string, never>
  map: { place?: PlaceId }
  places: { place?: PlaceId; adding?: true; list?: 'to-be-confirmed'; filter?: PlaceFilter }
  exchanges: { activity?: ActivityId; filter?: ActivityFilter }
  visits: { visit?: string; view?: VisitView; item?: string }
  ledger: { kind?: RecordKind; record?: string; look?: ListLook }
  statistics: { show?: 'chart' | 'table'; filter?: StatisticsWish }
  settings: { section?: string }
  upkeep: { section?: string }
  restore: { backup?: string }
  import: Record<string, never>
  export: Record<string, never>
  welcome: Record<string, never>
}
export type CodePage = keyof PageProps
export type PageCode = ComponentType<Record<string, unknown>> | Error | undefined

/** The code of each page, a file of its own in the build, read when it is first needed. */
const code = {
  home: () => import('#features/home/home-page.tsx').then((room) => room.HomePage),
  map: () => import('#features/map/map-page.tsx').then((room) => room.MapPage),
  places: () => import('#features/places/places-page.tsx').then((room) => room.PlacesPage),
  exchanges: () => import('#features/exchanges/exchanges-page.tsx').then((room) => room.ExchangesPage),
  visits: () => import('#features/visits/visits-page.tsx').then((room) => room.VisitsPage),
  ledger: () => import('#features/ledger/ledger-page.tsx').then((room) => room.LedgerPage),
  statistics: () => import('#features/statistics/statistics-page.tsx').then((room) => room.StatisticsPage),
  settings: () => import('#features/settings/settings-page.tsx').then((room) => room.SettingsPage),
  upkeep: () => import('#features/upkeep/upkeep-page.tsx').then((room) => room.UpkeepPage),
  restore: () => import('#features/restore/restore-page.tsx').then((room) => room.RestorePage),
  import: () => import('#features/import/import-page.tsx').then((room) => room.ImportPage),
  export: () => import('#features/export/export-page.tsx').then((room) => room.ExportPage),
  welcome: () => import('#features/welcome/welcome-page.tsx').then((room) => room.WelcomePage),
} satisfies { [P in CodePage]: () => Promise<ComponentType<PageProps[P]>> } & { [P in Page]: unknown }

const loaded = new Map<CodePage, PageCode>()
const loading = new Map<CodePage, Promise<void>>()
const listeners = new Set<() => void>()

/** The component of a page once its code is here. Not `lazy`: React holds back what a fallback was shown for. */
export function usePageCode(page: CodePage): PageCode {
  const read = (): PageCode => loaded.get(page)
  const found = useSyncExternalStore(onLoaded, read, read)
  if (found === undefined) void loadPage(page)
  return found
}

/** Resolves when the page can be drawn, or when it is known that it can't. */
export function loadPage(page: CodePage): Promise<void> {
  const known = loading.get(page)
  if (known) return known
  const fresh = (code[page] as () => Promise<ComponentType<Record<string, unknown>>>)()
    .then((component) => void loaded.set(page, component))
    .catch((problem: unknown) => {
      loading.delete(page)
      loaded.set(page, problem instanceof Error ? problem : new Error(String(problem)))
    })
    .then(() => {
      for (const listener of listeners) listener()
    })
  loading.set(page, fresh)
  return fresh
}

/** Reads the code of the pages most gone to while nothing else is to be done, so that going there shows them at once. */
export function loadOtherPages(): void {
  requestIdleCallback(() => {
    for (const page of ['home', 'map', 'places'] as const) void loadPage(page)
  })
}

/** Forgets a page that could not be read, so that it is asked for again. */
export function forgetPage(page: CodePage): void {
  if (!(loaded.get(page) instanceof Error)) return
  loaded.delete(page)
  for (const listener of listeners) listener()
}

function onLoaded(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
