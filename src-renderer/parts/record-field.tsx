import { useSettings } from '#data/settings.ts'
import type { Language } from '#domain/place/language.ts'
import { confidences, type Source } from '#domain/place/source.ts'
import type { AttachedFile } from '#domain/record/attached-file.ts'
import type { FieldShape } from '#domain/record/field-shape.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { Checkbox } from '#ui/checkbox.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { AirportBox } from './airport-box.tsx'
import { AttachedFileField } from './attached-file-field.tsx'
import { CountryBox } from './country-box.tsx'
import { CurrencyBox } from './currency-box.tsx'
import { LanguageTags } from './language-tags.tsx'
import type { SealedText } from '#domain/visit/sealed-field.ts'
import { RecordPicker } from './record-picker.tsx'
import { SealedTextField } from './sealed-text-field.tsx'
import { SourceForm } from './source-form.tsx'
import { TermPicker } from './term-picker.tsx'
import { TextsField } from './texts-field.tsx'
import { termText } from './value-text.ts'
import { YearlyField } from './yearly-field.tsx'
import { ZoneBox } from './zone-box.tsx'

interface RecordFieldProps {
  readonly label: string
  readonly shape: FieldShape
  /** A date or a number is a text while it is being typed. */
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly error?: string | undefined
  readonly autoFocus?: boolean
  /** Of a text in several languages: those that are older than the one they were made from. */
  readonly stale?: readonly Language[] | undefined
  readonly onStillRight?: (language: Language) => void
}

/** The control that edits a field of any shape. */
export function RecordField({ label, shape, value, onChange, error, autoFocus = false, stale, onStillRight }: RecordFieldProps) {
  const words = useWords('parts')
  const { worldview } = useSettings()
  const texts = { label, error, autoFocus }
  switch (shape.kind) {
    case 'line':
    case 'passage':
      return (
        <TextField
          {...texts}
          value={(value as string | undefined) ?? ''}
          onChange={onChange}
          multiline={shape.kind === 'passage'}
          dir={shape.kind === 'line' && shape.isLtr ? 'ltr' : 'auto'}
        />
      )
    case 'lines':
    case 'passages':
      return (
        <TextsField
          {...texts}
          texts={value ?? {}}
          onChange={onChange}
          multiline={shape.kind === 'passages'}
          {...(stale && { stale })}
          {...(onStillRight && { onStillRight })}
        />
      )
    case 'date':
    case 'number':
      return (
        <TextField
          {...texts}
          value={typeof value === 'number' || typeof value === 'string' ? value.toString() : ''}
          onChange={onChange}
          dir="ltr"
          {...(shape.kind === 'date' && { help: words('dateHelp') })}
          {...(shape.kind === 'number' &&
            shape.unit &&
            shape.unit !== 'year' &&
            shape.unit !== 'money' && { help: words.in('vocabulary', `units.${shape.unit}`) })}
        />
      )
    case 'flag':
      return (
        <Checkbox isSelected={value === true} onChange={onChange}>
          {label}
        </Checkbox>
      )
    case 'choice':
    case 'confidence': {
      const [vocabulary, ids] = shape.kind === 'choice' ? [shape.vocabulary, shape.ids] : ['confidences', confidences]
      return (
        <Select
          label={label}
          items={ids.map((id) => ({ id, label: termText(vocabulary, id, words) }))}
          selected={(value as string | undefined) ?? null}
          onChange={onChange}
          error={error}
        />
      )
    }
    case 'terms':
      return (
        <TermPicker
          label={label}
          vocabulary={shape.vocabulary}
          ids={shape.ids}
          chosen={chosenIn(value)}
          onChange={onChange}
        />
      )
    case 'link':
    case 'links':
      return (
        <RecordPicker
          label={label}
          kind={shape.to as RecordKind}
          chosen={chosenIn(value)}
          isSingle={shape.kind === 'link'}
          onChange={(chosen) => onChange(shape.kind === 'link' ? chosen[0] : chosen)}
        />
      )
    case 'tag':
    case 'tags':
      return (
        <LanguageTags
          label={label}
          chosen={chosenIn(value)}
          onChange={(chosen) => onChange(shape.kind === 'tag' ? chosen.at(-1) : chosen)}
        />
      )
    case 'currency':
      return <CurrencyBox label={label} code={(value as string | undefined) ?? ''} onChange={onChange} />
    case 'country':
      return (
        <CountryBox
          key={worldview}
          label={label}
          code={(value as string | undefined) ?? ''}
          onChange={onChange}
          error={error}
        />
      )
    case 'airport':
      return <AirportBox label={label} code={(value as string | undefined) ?? ''} onChange={onChange} error={error} />
    case 'zone':
      return <ZoneBox zone={(value as string | undefined) ?? ''} onChange={onChange} />
    case 'sources':
      return <SourceForm sources={(value ?? []) as readonly Source[]} onChange={onChange} />
    case 'yearly':
      return (
        <YearlyField label={label} numbers={(value ?? {}) as Readonly<Record<string, number>>} onChange={onChange} />
      )
    case 'file':
      return <AttachedFileField label={label} file={value as AttachedFile | undefined} onChange={onChange} />
    case 'sealed':
      return <SealedTextField label={label} value={value as SealedText | undefined} onChange={onChange} />
    case 'slot':
    case 'own':
      return null
  }
}

const chosenIn = (value: unknown): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : (value as readonly string[])
