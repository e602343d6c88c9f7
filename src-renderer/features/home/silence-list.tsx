import { useId, useState } from 'react'
import { defaultThresholds } from '#domain/place/contact-light.ts'
import { placeName } from '#domain/place/place.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { contactAge } from '#parts/contact-age.ts'
import { ContactMark } from '#parts/contact-mark.tsx'
import { isolated } from '#parts/isolate.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Link } from '#ui/link.tsx'
import { RowButton } from '#ui/row-button.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import type { Silence, SilentPlace } from './home-figures.ts'
import styles from './home-lists.module.css'

const shortDormant = 5
const shortSlipping = 4

/** Dormant partners and those about to become so; each opens its place. */
export function SilenceList({ silence }: { readonly silence: Silence }) {
  const words = useWords('home')
  const format = useFormats()
  const id = useId()
  const [showsAll, setShowsAll] = useState(false)
  const { dormant, slipping, notChecked } = silence
  const isLong = dormant.length > shortDormant || slipping.length > shortSlipping
  return (
    <section aria-labelledby={id}>
      <SectionHead
        id={id}
        title={words('silence.dormant')}
        count={words('silence.dormantCount', {
          months: format.number(defaultThresholds.dormant),
          count: dormant.length,
        })}
        {...(isLong && {
          link: (
            <Link size="meta" onPress={() => setShowsAll(!showsAll)}>
              {words(showsAll ? 'fewer' : 'all')}
            </Link>
          ),
        })}
      />
      {dormant.length === 0 && <p className={styles.quiet}>{words('silence.noneDormant')}</p>}
      <SilentPlaces places={showsAll ? dormant : dormant.slice(0, shortDormant)} />
      <div className={styles.second}>
        <SectionHead
          title={words('silence.slipping')}
          count={words('silence.slippingCount', {
            months: format.number(defaultThresholds.slipping),
            count: slipping.length,
          })}
        />
        {slipping.length === 0 && <p className={styles.quiet}>{words('silence.noneSlipping')}</p>}
        <SilentPlaces places={showsAll ? slipping : slipping.slice(0, shortSlipping)} />
        {notChecked > 0 && (
          <RowButton onPress={() => go({ page: 'places' })}>
            <span className={styles.row}>
              <ContactMark light="not-checked" />
              <span className={styles.facts}>{words('silence.notChecked', { count: notChecked })}</span>
              <span className={styles.action}>{words('silence.check')}</span>
            </span>
          </RowButton>
        )}
      </div>
    </section>
  )
}

function SilentPlaces({ places }: { readonly places: readonly SilentPlace[] }) {
  const words = useWords('home')
  const format = useFormats()
  return (
    <ul className={styles.list}>
      {places.map(({ place, contact }) => (
        <li key={place.id}>
          <RowButton onPress={() => go({ page: 'places', place: place.id })}>
            <span className={styles.row}>
              <ContactMark light={contact.light} label={words.in('vocabulary', `contactLights.${contact.light}`)} />
              <bdi className={styles.name}>{placeName(place, words.language)}</bdi>
              <span className={styles.facts}>
                {contactAge(contact, words)}
                {contact.last && contact.last.date.length > 4 && (
                  <> · {isolated(format.partialDate(contact.last.date))}</>
                )}
              </span>
              {contact.next && (
                <span className={styles.meta}>
                  {words('silence.planned', { date: format.partialDate(contact.next.date) })}
                </span>
              )}
            </span>
          </RowButton>
        </li>
      ))}
    </ul>
  )
}
