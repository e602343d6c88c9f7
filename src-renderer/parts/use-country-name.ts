import { useSettings } from '#data/settings.ts'
import { useFormats } from './use-formats.ts'

/** Names countries (ISO 3166-1 alpha-2) in the language on screen, as the chosen worldview calls them. */
export function useCountryName(): (code: string) => string {
  const format = useFormats()
  const { worldview } = useSettings()
  return (code) => format.regionName(code, worldview)
}
