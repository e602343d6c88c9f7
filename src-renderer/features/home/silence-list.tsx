import { useId } from 'react'
import type { ContactLight } from '#domain/place/contact-light.ts'
import { suggestedStep } from '#domain/place/next-step.ts'
import { placeName } from '#domain/place/place.ts'
import { useWords } from '#i18n/words.ts'
import { addressToHash } from '#navigation/address.ts'
import { contactAddress } from '#navigation/contact-address.ts'
import { go } from '#navigation/go.ts'
import { stepAddress } from '#navigation/step-address.ts'
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

/** Dormant partners and those about to become so, each with what to do next; all of them are in the list of places. */
export function SilenceList({ silence }: { readonly silence: Silence }) {
  const words = useWords('home')
  const id = useId()
  const { dormant, slipping, notChecked } = silence
  const all = (light: ContactLight) => (
    <Link size="meta" href={listOf(light)} onPress={() => go({ page: 'places', filter: { light, confirmed: true } })}>
      {words('all')}
    </Link>
  )
  return (
    <section aria-labelledby={id}>
      <SectionHead
        id={id}
        title={words('silence.dormant')}
        count={words('silence.dormantCount', { count: dormant.length })}
        {...(dormant.length > 0 && { link: all('dormant') })}
      />
      {dormant.length === 0 && <p className={styles.quiet}>{words('silence.noneDormant')}</p>}
      <SilentPlaces places={dormant.slice(0, shortDormant)} />
      <div className={styles.second}>
        <SectionHead
          title={words('silence.slipping')}
          count={words('silence.slippingCount', { count: slipping.length })}
          {...(slipping.length > 0 && { link: all('slipping') })}
        />
        {slipping.length === 0 && <p className={styles.quiet}>{words('silence.noneSlipping')}</p>}
        <SilentPlaces places={slipping.slice(0, shortSlipping)} />
        {notChecked > 0 && (
          <RowButton onPress={() => go({ page: 'places', filter: { light: 'not-checked', confirmed: true } })}>
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
        <li key={place.id} className={styles.silent}>
          <RowButton onPress={() => go({ page: 'places', place: place.id })}>
            <span className={styles.row}>
              <ContactMark light={contact.light} label={words.in('vocabulary', `contactLights.${contact.light}`)} />
              <span className={styles.told}>
                <bdi className={styles.name}>{placeName(place, words.language)}</bdi>
                <span className={styles.facts}>
                  {contactAge(contact, words)}
                  {contact.last && contact.last.date.length > 4 && (
                    <>
                      {' · '}
                      <span className={styles.whole}>{isolated(format.partialDate(contact.last.date))}</span>
                    </>
                  )}
                </span>
              </span>
            </span>
          </RowButton>
          <NextAction silent={{ place, contact }} />
        </li>
      ))}
    </ul>
  )
}

/** The next contact that is planned, else what is suggested. */
function NextAction({ silent: { place, contact } }: { readonly silent: SilentPlace }) {
  const words = useWords('home')
  const format = useFormats()
  const step = suggestedStep(place.tier, contact)
  const address = contact.next ? contactAddress(contact.next) : step && stepAddress(step, place.id)
  if (address === undefined) return null
  return (
    <span className={styles.next}>
      <Link size="meta" href={addressToHash(address) as `#${string}`} onPress={() => go(address)}>
        {contact.next
          ? words('silence.planned', { date: isolated(format.partialDate(contact.next.date)) })
          : words(`silence.step.${step ?? ''}`)}
      </Link>
    </span>
  )
}

const listOf = (light: ContactLight): `#${string}` =>
  addressToHash({ page: 'places', filter: { light, confirmed: true } }) as `#${string}`
