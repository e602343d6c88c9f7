import { useMemo } from 'react'
import { useWords } from '#i18n/words.ts'
import { FindBox } from './find-box.tsx'

interface CurrencyBoxProps {
  readonly label: string
  /** ISO 4217, "" for none. */
  readonly code: string
  readonly onChange: (code: string) => void
}

/** A currency chosen by its name in the language on screen or by its code. */
export function CurrencyBox({ label, code, onChange }: CurrencyBoxProps) {
  const { language } = useWords('parts')
  const options = useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'currency' })
    return Intl.supportedValuesOf('currency').map((id) => ({ id, label: names.of(id) ?? id, detail: id }))
  }, [language])
  return <FindBox label={label} options={options} chosen={code} onChoose={onChange} />
}
