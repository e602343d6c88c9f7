import { useState } from 'react'
import { anyOps } from '#domain/record/any-record.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useSave } from '#parts/use-save.ts'
import { NumberField } from '#ui/number-field.tsx'

interface RateFieldProps {
  readonly currency: string
  /** The rates of the lines; several where they differ. */
  readonly typed: readonly number[]
  readonly file: VisitFile
}

/** The rate of one currency, typed once for all lines of the visit. */
export function RateField({ currency, typed, file }: RateFieldProps) {
  const words = useWords('reception')
  const format = useFormats()
  const save = useSave()
  const [rate, setRate] = useState(typed.length === 1 ? (typed[0] ?? NaN) : NaN)
  const isWrong = !Number.isNaN(rate) && rate <= 0
  const keep = (next: number): void => {
    setRate(next)
    if (Number.isNaN(next) || next <= 0 || (typed.length === 1 && typed[0] === next)) return
    const ops = [
      ...file.costs.filter((line) => line.currency === currency).flatMap((line) => anyOps('cost', line, { ...line, rate: next })),
      ...file.gifts.filter((line) => line.currency === currency).flatMap((line) => anyOps('gift', line, { ...line, rate: next })),
    ]
    void save('cost.rate', ops, words('rateSet', { currency, rate: format.number(next) }))
  }
  return (
    <NumberField
      label={words('rateOf', { currency })}
      value={rate}
      onChange={keep}
      minimum={0}
      help={typed.length > 1 ? words('rateMixed', { rates: format.list(typed.map((one) => format.number(one))) }) : undefined}
      error={isWrong ? words('notARate') : undefined}
      format={{ maximumFractionDigits: 6 }}
    />
  )
}
