import { confidences } from '#domain/place/source.ts'
import type { Place } from '#domain/place/place.ts'
import { textProblem } from '#domain/place/place-problems.ts'
import { useWords } from '#i18n/words.ts'
import { SavedField } from '#parts/saved-field.tsx'
import { SourceForm } from '#parts/source-form.tsx'
import { SourceList } from '#parts/source-list.tsx'
import { Select } from '#ui/select.tsx'
import { EditableSection, type EditableProps } from './editable-section.tsx'
import styles from './sources-section.module.css'
import form from './sections.module.css'
import { usePlaceChange } from './use-place-change.ts'

const longestDispute = 2000

/** What sources disagree on, how sure the record is, and where it was seen. */
export function SourcesSection({ place, ...editable }: EditableProps & { readonly place: Place }) {
  const words = useWords('places')
  const change = usePlaceChange(place)
  const confidence = (id: string): string => words.in('vocabulary', `confidences.${id}`)
  return (
    <EditableSection title={words('sources.title')} count={confidence(place.confidence)} {...editable}>
      {editable.isEditing ? (
        <div className={form.form}>
          <Select
            label={words('sources.confidence')}
            items={confidences.map((id) => ({ id, label: confidence(id) }))}
            selected={place.confidence}
            onChange={(id) => void change('confidence', { ...place, confidence: id })}
          />
          <SavedField
            label={words('sources.disputes')}
            help={words('sources.disputesHelp')}
            multiline
            dir="auto"
            value={place.disputes.join('\n')}
            problem={(text) =>
              text
                .split('\n')
                .map((line) => textProblem(line, longestDispute))
                .find((problem) => problem !== undefined)
            }
            onSave={(text) =>
              void change('disputes', {
                ...place,
                disputes: text
                  .split('\n')
                  .map((line) => line.trim())
                  .filter((line) => line !== '')
                  .slice(0, 50),
              })
            }
          />
          <SourceForm sources={place.sources} onChange={(sources) => void change('sources', { ...place, sources })} />
        </div>
      ) : (
        <>
          {place.disputes.map((dispute) => (
            <p key={dispute} className={styles.dispute}>
              <b>{words('sources.dispute')}</b>
              <bdi>{dispute}</bdi>
            </p>
          ))}
          {place.sources.length === 0 ? (
            <p className={form.quiet}>{words('sources.none')}</p>
          ) : (
            <SourceList sources={place.sources} />
          )}
        </>
      )}
    </EditableSection>
  )
}
