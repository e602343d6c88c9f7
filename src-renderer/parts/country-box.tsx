import { useMemo } from 'react'
import { useSettings } from '#data/settings.ts'
import { countryCodes } from '#domain/place/continent-of-country.ts'
import type { Language } from '#domain/place/language.ts'
import { fullRegionName } from '#i18n/region-names.ts'
import { useWords } from '#i18n/words.ts'
import { FindBox } from './find-box.tsx'
import { useFormats } from './use-formats.ts'

interface CountryBoxProps {
  readonly code: string
  readonly onChange: (code: string) => void
  readonly label?: string
  readonly error?: string | undefined
}

/** A country chosen by its name in the language on screen or by its code. */
export function CountryBox({ code, onChange, label, error }: CountryBoxProps) {
  const words = useWords('parts')
  const format = useFormats()
  const { worldview } = useSettings()
  const { language } = words
  const options = useMemo(
    () =>
      countryCodes
        .map((id) => ({ id, label: format.regionName(id, worldview), detail: id, also: fullNames(id, language) }))
        .sort((a, b) => format.compare(a.label, b.label)),
    [format, worldview, language],
  )
  return <FindBox label={label ?? words('country')} options={options} chosen={code} onChoose={onChange} error={error} />
}

// What is shown may be short ("US"); the name in full and the English one are typed as often.
const fullNames = (id: string, language: Language): readonly string[] => [
  fullRegionName(id, language),
  fullRegionName(id, 'en'),
]
