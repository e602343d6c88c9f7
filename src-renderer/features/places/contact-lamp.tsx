import type { Activity } from '#domain/activity/activity.ts'
import type { Contact } from '#domain/place/contact-light.ts'
import type { Letter } from '#domain/letter/letter.ts'
import { textIn } from '#domain/place/language-map.ts'
import { isRightToLeft } from '#domain/place/language.ts'
import type { Place } from '#domain/place/place.ts'
import { useWords } from '#i18n/words.ts'
import { addressToHash } from '#navigation/address.ts'
import { contactAddress } from '#navigation/contact-address.ts'
import { contactAgo } from '#parts/contact-age.ts'
import { isolated } from '#parts/isolate.ts'
import { useFormats } from '#parts/use-formats.ts'
import styles from './contact-lamp.module.css'
import { letterName } from './letter-name.ts'

interface ContactLampProps {
  readonly place: Place
  readonly contact: Contact
  readonly activities: readonly Activity[]
  readonly letters: readonly Letter[]
}

/** The contact light of a place with the contact that it rests on. */
export function ContactLamp({ place, contact, activities, letters }: ContactLampProps) {
  const words = useWords('places')
  const format = useFormats()
  const shown = contact.next ?? contact.last
  const activity = activities.find(({ id }) => id === shown?.recordId)
  const letter = letters.find(({ id }) => id === shown?.recordId)
  const title = activity
    ? textIn(activity.titles, words.language)
    : letter && { text: letterName(letter, words), lang: words.language }
  const record = shown && contactAddress(shown)
  const line =
    shown &&
    words(contact.next ? 'contact.next' : 'contact.last', {
      date: isolated(format.partialDate(shown.date)),
      title: isolated(title?.text ?? words.in('vocabulary', `contactKinds.${shown.kind}`)),
    })
  return (
    <div className={styles.contact}>
      <span className={styles.lamp} data-light={contact.light} aria-hidden>
        <i />
        <i />
        <i />
      </span>
      <div className={styles.words}>
        <span className={styles.label}>
          {words('contact.label', { light: words.in('vocabulary', `contactLights.${contact.light}`) })}
        </span>
        <span className={styles.age}>{contactAgo(contact, words)}</span>
        {record && title !== undefined ? (
          <a
            className={styles.last}
            dir={isRightToLeft(title.lang) ? 'rtl' : 'ltr'}
            href={addressToHash(record)}
          >
            {line}
          </a>
        ) : shown ? (
          <span className={styles.last}>{line}</span>
        ) : (
          <span className={styles.last}>{words.in('vocabulary', `reportedStatuses.${place.reportedStatus}`)}</span>
        )}
      </div>
    </div>
  )
}
