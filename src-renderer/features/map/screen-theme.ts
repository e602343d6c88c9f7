import { useSyncExternalStore } from 'react'
import type { MapTheme } from '#documents/map-theme.ts'
import { tokenColour } from '#ui/token-colour.ts'

let kept: { readonly key: string; readonly theme: MapTheme } | undefined

/** The colours of the map in the present theme of the screen; the same object until the theme changes. */
export function useScreenTheme(): MapTheme {
  return useSyncExternalStore(onThemeChange, presentTheme)
}

/** The map's colours as the tokens around `element` have them now. */
export function screenTheme(element: Element): MapTheme {
  const token = (name: `--${string}`): string => tokenColour(element, name) || 'gray'
  return {
    sea: token('--map-sea'),
    land: token('--map-land'),
    homeLand: token('--map-home'),
    partners: [token('--map-partner-1'), token('--map-partner-2'), token('--map-partner-3'), token('--map-partner-4')],
    border: token('--map-border'),
    halo: token('--map-halo'),
    ink: token('--ink'),
    quietInk: token('--ink2'),
    home: token('--vermilion'),
    tiers: {
      sister: token('--tier-sister'),
      'friendly-exchange': token('--tier-friendly-exchange'),
      intent: token('--tier-intent'),
      contact: token('--tier-contact'),
      ended: token('--tier-ended'),
    },
    page: token('--paper2'),
    line: token('--line'),
  }
}

function presentTheme(): MapTheme {
  const { dataset } = document.documentElement
  const key = `${dataset.theme ?? ''} ${dataset.contrast ?? ''}`
  if (kept?.key !== key) kept = { key, theme: screenTheme(document.documentElement) }
  return kept.theme
}

function onThemeChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'data-contrast'] })
  return () => observer.disconnect()
}
