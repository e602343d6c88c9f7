import type { Place } from '#domain/place/place.ts'
import { sectors } from '#domain/place/vocabulary.ts'
import { useWords } from '#i18n/words.ts'
import { TermPicker } from '#parts/term-picker.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { Tag } from '#ui/tag.tsx'
import { EditableSection, type EditableProps } from './editable-section.tsx'
import styles from './sections.module.css'
import { usePlaceChange } from './use-place-change.ts'

/** The fields of cooperation with a place. */
export function SectorsSection({ place, ...editable }: EditableProps & { readonly place: Place }) {
  const words = useWords('places')
  const format = useFormats()
  const change = usePlaceChange(place)
  return (
    <EditableSection
      title={words('sectors.title')}
      {...(place.sectors.length > 0 && { count: format.number(place.sectors.length) })}
      {...editable}
    >
      {editable.isEditing ? (
        <TermPicker
          label={words('sectors.add')}
          vocabulary="sectors" ids={sectors}
          chosen={place.sectors}
          onChange={(sectors) => void change('sectors', { ...place, sectors })}
        />
      ) : place.sectors.length === 0 ? (
        <p className={styles.quiet}>{words('sectors.none')}</p>
      ) : (
        <ul className={styles.tags}>
          {place.sectors.map((sector) => (
            <li key={sector}>
              <Tag>{words.in('vocabulary', `sectors.${sector}`)}</Tag>
            </li>
          ))}
        </ul>
      )}
    </EditableSection>
  )
}
