import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'

interface UiLanguageProps {
  /** BCP 47 tag; decides the direction and the components' own words ("Show suggestions", "Close"). */
  readonly language: string
  readonly children: ReactNode
}

/** Everything below speaks and reads in `language`. */
export function UiLanguage({ language, children }: UiLanguageProps) {
  return <I18nProvider locale={language}>{children}</I18nProvider>
}
