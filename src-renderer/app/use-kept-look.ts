import type { SystemFacts } from '#contract/window.ts'
import { homeCity } from '#data/home-queries.ts'
import { useQuery } from '#data/use-query.ts'
import type { Settings } from '#domain/settings/settings.ts'
import { host } from '#host/host.ts'
import { changeLanguage } from '#i18n/language.ts'
import { bestLanguage } from '#i18n/locale.ts'
import { useLanguage } from '#i18n/words.ts'
import { useEffect } from 'react'
import { wear } from './appearance.ts'
import { citySeal } from './city-seal.ts'
import { keepLook, lastLook } from './last-look.ts'

/** Dresses the page as the settings say and keeps that look for the next start; the home city's first character. */
export function useKeptLook(settings: Settings, facts: SystemFacts): string {
  const language = useLanguage()
  const home = useQuery(homeCity, [])
  const theme = facts.asked.theme ?? settings.theme
  const { textSize, highContrast, worldview } = settings
  const chosen = facts.asked.language ?? settings.language
  const seal = home.kind === 'loading' ? (lastLook()?.seal ?? '') : citySeal(home.value?.names ?? {}, language)

  useEffect(() => {
    wear({ theme, textSize, highContrast })
    void host().setTheme({ theme })
  }, [theme, textSize, highContrast])
  useEffect(() => {
    void changeLanguage(bestLanguage(chosen === 'system' ? facts.systemLanguages : [chosen]))
  }, [chosen, facts])
  useEffect(() => {
    keepLook({ language, theme, textSize, highContrast, seal, worldview })
  }, [language, theme, textSize, highContrast, seal, worldview])
  return seal
}
