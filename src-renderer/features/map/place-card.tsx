import { Clock, X } from 'lucide-react'
import { useImperativeHandle, useRef, type Ref } from 'react'
import type { Activity } from '#domain/activity/activity.ts'
import { mapTierOf } from '#domain/map/map-filter.ts'
import type { MapSymbol } from '#domain/map/map-scene.ts'
import type { MapSize } from '#domain/map/map-view.ts'
import { yearsSince } from '#domain/place/anniversaries.ts'
import type { Contact } from '#domain/place/contact-light.ts'
import { datePrecision } from '#domain/place/partial-date.ts'
import { placeName, type Place } from '#domain/place/place.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { useLanguage, useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { TierMark } from '#parts/tier-mark.tsx'
import { useCountryName } from '#parts/use-country-name.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useNow } from '#parts/use-now.ts'
import { useToday } from '#parts/use-today.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { furnitureBoxes } from './furniture.ts'
import { CardVisits } from './card-visits.tsx'
import { LatestExchanges } from './latest-exchanges.tsx'
import styles from './place-card.module.css'
import { cardPosition, roomFor } from './card-position.ts'

/** What the stage asks of the card before it places the names around it. */
export interface CardControl {
  readonly standClear: (symbols: readonly MapSymbol[], size: MapSize) => void
}

interface PlaceCardProps {
  readonly place: Place
  readonly contact: Contact | undefined
  readonly activities: readonly Activity[]
  readonly visits: readonly Visit[]
  readonly control: Ref<CardControl>
  readonly onClose: () => void
  readonly onCenter: () => void
}

/** What there is to know about one partner at a glance; it stands where it covers least. */
export function PlaceCard({ place, contact, activities, visits, control, onClose, onCenter }: PlaceCardProps) {
  const words = useWords('map')
  const language = useLanguage()
  const format = useFormats()
  const countryName = useCountryName()
  const now = useNow()
  const today = useToday()
  const card = useRef<HTMLElement>(null)
  const stood = useRef<{ x: number; y: number }>(undefined)

  useImperativeHandle(control, () => ({
    standClear: (symbols, size) => {
      const element = card.current
      if (!element) return
      const furniture = element.parentElement ? furnitureBoxes(element.parentElement, element) : []
      const room = roomFor(size, furniture)
      // A long card is read by scrolling rather than laid over the tools.
      element.style.maxHeight = `${room.height}px`
      const at = cardPosition({
        room,
        card: { width: element.offsetWidth, height: element.offsetHeight },
        symbols,
        furniture,
        subject: symbols.find(({ placeId }) => placeId === place.id) ?? { x: -100, y: -100 },
        before: stood.current,
      })
      stood.current = at
      element.style.left = `${at.x}px`
      element.style.top = `${at.y}px`
      element.style.visibility = 'visible'
    },
  }))

  const tier = mapTierOf(place)
  const name = placeName(place, language)
  const endonym = place.endonyms.find(({ text }) => text !== name)
  const english = language === 'en' ? undefined : place.names.en
  const years = place.tierSince && tier !== 'ended' ? yearsSince(place.tierSince, today) : undefined
  return (
    <article
      ref={card}
      className={styles.card}
      data-furniture
      dir={language === 'ar' ? 'rtl' : 'ltr'}
      aria-label={words('card.label', { name })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <header className={styles.head}>
        <h2 className={styles.name}>
          <bdi>{name}</bdi>
          <span className={styles.others}>
            {endonym && <bdi lang={endonym.lang}>{endonym.text}</bdi>}
            {english !== undefined && english !== endonym?.text && english !== name && <bdi lang="en">{english}</bdi>}
          </span>
        </h2>
        <IconButton size="small" icon={X} label={words('card.close')} onPress={onClose} />
      </header>
      <p className={styles.facts}>
        <TierMark tier={tier} />
        <b className={styles.tier} data-tier={tier}>
          {words.in('vocabulary', `tiers.${tier}`)}
        </b>
        <span>{countryName(place.country)}</span>
        <span className={styles.local}>
          {words('card.local')} <b>{format.time(now, place.timeZone)}</b>
        </span>
      </p>
      <div className={styles.since}>
        {years !== undefined && (
          <p className={styles.years}>
            <b>{format.number(years)}</b> {words('card.years', { count: years })}
          </p>
        )}
        <p className={styles.signed}>{sinceText()}</p>
      </div>
      <LatestExchanges activities={activities} />
      <CardVisits visits={visits} today={today} />
      <ContactLine contact={contact} />
      <div className={styles.actions}>
        <Button variant="primary" onPress={() => go({ page: 'places', place: place.id })}>
          {words('card.open')}
        </Button>
        <Button onPress={onCenter}>{words('card.center')}</Button>
      </div>
    </article>
  )

  function sinceText(): string {
    if (!place.tierSince) return words('card.noDate')
    const key = datePrecision(place.tierSince) === 'day' ? 'card.signed' : 'card.since'
    return words(key, { date: format.partialDate(place.tierSince) })
  }
}

function ContactLine({ contact }: { readonly contact: Contact | undefined }) {
  const words = useWords('map')
  if (!contact || contact.light === 'ended') return null
  const isQuiet = contact.light === 'slipping' || contact.light === 'dormant'
  const text = isQuiet
    ? words('card.slipping', { count: contact.months ?? 0 })
    : words(contact.light === 'fresh' ? 'card.fresh' : 'card.notChecked')
  return (
    <p className={styles.contact} data-light={contact.light}>
      <Clock aria-hidden />
      {text}
    </p>
  )
}
