import { CircleDashed } from 'lucide-react'
import { isUnconfirmedName } from '#domain/place/confirmed-place.ts'
import { withText } from '#domain/place/language-map.ts'
import { languages, type Language } from '#domain/place/language.ts'
import type { Place } from '#domain/place/place.ts'
import { ownNames } from '#i18n/locale.ts'
import { useWords } from '#i18n/words.ts'
import { EditableSection, type EditableProps } from './editable-section.tsx'
import { NamesForm } from './names-form.tsx'
import styles from './names-section.module.css'
import { usePlaceChange } from './use-place-change.ts'

/** The names of a place in the eleven languages; those nobody has confirmed carry a mark. */
export function NamesSection({ place, ...editable }: EditableProps & { readonly place: Place }) {
  const words = useWords('places')
  const change = usePlaceChange(place)
  const unconfirmed = languages.filter(
    (language) => place.names[language] !== undefined && isUnconfirmedName(place.nameSources[language]),
  )
  const confirm = (which: readonly Language[]): void => {
    const nameSources = which.reduce((sources, language) => withText(sources, language, 'office'), place.nameSources)
    void change('confirmNames', { ...place, nameSources }, words('said.namesConfirmed', { count: which.length }))
  }
  return (
    <EditableSection
      title={words('names.title')}
      {...(unconfirmed.length > 0 && { count: words('names.unconfirmed', { count: unconfirmed.length }) })}
      {...editable}
    >
      {editable.isEditing ? (
        <NamesForm place={place} unconfirmed={unconfirmed} onConfirm={confirm} />
      ) : (
        <dl className={styles.names}>
          {languages.map((language) => (
            <div key={language} className={styles.line}>
              <dt lang={language}>{ownNames[language]}</dt>
              <dd>
                <bdi lang={language}>{place.names[language] ?? '—'}</bdi>
                {unconfirmed.includes(language) && (
                  <CircleDashed className={styles.mark} role="img" aria-label={words('names.isUnconfirmed')} />
                )}
              </dd>
            </div>
          ))}
          {place.endonyms.map(({ text, lang }) => (
            <div key={`${lang}${text}`} className={styles.line}>
              <dt>{words('names.endonym')}</dt>
              <dd>
                <bdi lang={lang}>{text}</bdi>
                <span className={styles.lang}>{lang}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {!editable.isEditing && unconfirmed.length > 0 && (
        <p className={styles.legend}>
          <CircleDashed className={styles.mark} aria-hidden />
          {words('names.legend')}
        </p>
      )}
    </EditableSection>
  )
}
