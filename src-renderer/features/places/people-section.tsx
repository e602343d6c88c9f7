import type { Activity } from '#domain/activity/activity.ts'
import type { Letter } from '#domain/letter/letter.ts'
import { byRank } from '#domain/person/by-rank.ts'
import { personContact } from '#domain/person/person-contact.ts'
import type { Person } from '#domain/person/person.ts'
import { isLanguageTag } from '#domain/place/language-tag.ts'
import { textIn } from '#domain/place/language-map.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Tag } from '#ui/tag.tsx'
import { FileSection } from './file-section.tsx'
import styles from './file-section.module.css'
import { RecordRow } from './record-row.tsx'
import { useNameOf } from './use-name-of.ts'
import type { PlaceFile } from './place-file.ts'

interface PeopleSectionProps {
  readonly people: readonly Person[]
  readonly letters: readonly Letter[]
  readonly activities: readonly Activity[]
  readonly linked: PlaceFile['linked']
  readonly today: PartialDate
  readonly onAdd: () => void
}

/** Whom the office knows at a place, in rank order: their office, how to address them, when they were last met. */
export function PeopleSection({ people, letters, activities, linked, today, onAdd }: PeopleSectionProps) {
  const words = useWords('places')
  const format = useFormats()
  const nameOf = useNameOf(linked)
  return (
    <FileSection kind="person" count={format.number(people.length)} onAdd={onAdd}>
      <ul className={styles.list}>
        {byRank(people).map((person) => {
          const contact = personContact(person.id, activities, letters, today)
          const salutation = textIn(person.salutations, words.language)?.text
          return (
            <RecordRow
              key={person.id}
              kind="person"
              id={person.id}
              name={nameOf('person', person)}
              tags={
                !person.inOffice ? (
                  <Tag>{words('people.left')}</Tag>
                ) : (
                  contact && (
                    <Tag tone={contact.months < 12 ? 'ok' : 'near'}>
                      {contact.months < 12
                        ? words('people.last', { date: format.partialDate(contact.last) })
                        : words('people.silent', { count: contact.months })}
                    </Tag>
                  )
                )
              }
              facts={[
                textIn(person.titles, words.language)?.text,
                person.rank === 'none' ? undefined : words.in('vocabulary', `ranks.${person.rank}`),
                salutation && words('people.salutation', { text: salutation }),
                person.languages.map((tag) => (isLanguageTag(tag) ? format.languageName(tag) : tag)).join(' · '),
              ]}
            />
          )
        })}
      </ul>
    </FileSection>
  )
}
