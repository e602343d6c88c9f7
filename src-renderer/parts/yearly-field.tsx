import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { TextField } from '#ui/text-field.tsx'
import styles from './record-form.module.css'
import { useFormats } from './use-formats.ts'

interface YearlyFieldProps {
  readonly label: string
  /** Year → number. */
  readonly numbers: Readonly<Record<string, number>>
  readonly onChange: (numbers: Readonly<Record<string, number>>) => void
}

/** A number for each of some years, and a line to add one. */
export function YearlyField({ label, numbers, onChange }: YearlyFieldProps) {
  const words = useWords('parts')
  const format = useFormats()
  const [year, setYear] = useState('')
  const [number, setNumber] = useState('')
  const years = Object.keys(numbers).sort()
  const isRight = /^[12]\d{3}$/.test(year.trim()) && /^\d{1,12}([.,]\d+)?$/.test(number.trim())
  const add = (): void => {
    onChange({ ...numbers, [year.trim()]: Number(number.trim().replace(',', '.')) })
    setYear('')
    setNumber('')
  }
  return (
    <div className={styles.texts} role="group" aria-label={label}>
      <span className={styles.label}>{label}</span>
      {years.map((one) => (
        <div key={one} className={styles.year}>
          <span>{one}</span>
          <b>{format.number(numbers[one] ?? 0)}</b>
          <IconButton
            label={words('remove', { name: one })}
            icon={X}
            size="small"
            onPress={() => onChange(Object.fromEntries(Object.entries(numbers).filter(([key]) => key !== one)))}
          />
        </div>
      ))}
      <div className={styles.pair}>
        <TextField label={words.in('vocabulary', 'fields.year')} value={year} onChange={setYear} dir="ltr" maxLength={4} />
        <TextField label={words('record.number')} value={number} onChange={setNumber} dir="ltr" maxLength={16} />
      </div>
      <div>
        <Button size="small" icon={Plus} isDisabled={!isRight} onPress={add}>
          {words('record.addYear')}
        </Button>
      </div>
    </div>
  )
}
