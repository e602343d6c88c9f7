import { placeName } from '#domain/place/place.ts'
import { contactAge } from '#parts/contact-age.ts'
import { ContactMark } from '#parts/contact-mark.tsx'
import { TierMark } from '#parts/tier-mark.tsx'
import styles from './contact-panel.module.css'
import { addressOfContact } from './contact-row.ts'
import { NotesLine } from './notes-line.tsx'
import { PanelSection } from './panel-section.tsx'
import type { Show } from './show.ts'
import type { Said } from './statistics-tables.ts'
import { ToRows } from './to-rows.tsx'

/** How long each partner has been silent: a bar from today back, with the light of its tier's interval. */
export function ContactPanel({ said, show }: { readonly said: Said; readonly show: Show }) {
  const { made, words, format } = said
  const longest = Math.max(1, ...made.contacts.map(({ contact }) => contact.months ?? 0))
  return (
    <PanelSection panel="contacts" said={said} show={show}>
      <ol className={styles.rows}>
        {made.contacts.map(({ place, contact }) => (
          <li key={place.id} className={styles.row}>
            <TierMark tier={place.tier} size={10} label={words.in('vocabulary', `tiers.${place.tier}`)} />
            <ToRows className={styles.name} to={{ page: 'places', place: place.id }}>
              <bdi>{placeName(place, words.language)}</bdi>
            </ToRows>
            <span className={styles.room} aria-hidden>
              {contact.months !== undefined && (
                <i
                  className={styles.bar}
                  data-light={contact.light}
                  style={{ inlineSize: `${(contact.months / longest) * 100}%` }}
                />
              )}
            </span>
            <ToRows className={styles.age} to={addressOfContact(contact)}>
              {contactAge(contact, words)}
              {show === 'both' && contact.last && contact.last.date.length > 4 && (
                <bdi className={styles.date}>{format.partialDate(contact.last.date)}</bdi>
              )}
            </ToRows>
            <ContactMark light={contact.light} label={words.in('vocabulary', `contactLights.${contact.light}`)} />
          </li>
        ))}
      </ol>
      <NotesLine notes={[words('contacts.note')]} />
    </PanelSection>
  )
}
