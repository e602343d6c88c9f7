import { Ellipsis, History, Lightbulb, Mail, MapPin, Plus, Trash2 } from 'lucide-react'
import { useCallback } from 'react'
import type { Activity } from '#domain/activity/activity.ts'
import type { Letter } from '#domain/letter/letter.ts'
import { mapTierOf } from '#domain/map/map-filter.ts'
import { yearsSince } from '#domain/place/anniversaries.ts'
import type { Contact } from '#domain/place/contact-light.ts'
import { distanceKm } from '#domain/place/distance-km.ts'
import { textIn } from '#domain/place/language-map.ts'
import { localClock, offsetText } from '#domain/place/local-clock.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { isToBeConfirmed, placeName, type Place } from '#domain/place/place.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { useHistoryCommand } from '#parts/history-commands.ts'
import { RecordHistory } from '#parts/record-history.tsx'
import { TierMark } from '#parts/tier-mark.tsx'
import { useCountryName } from '#parts/use-country-name.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useNow } from '#parts/use-now.ts'
import { useHomeCity } from '#parts/use-today.ts'
import { Button } from '#ui/button.tsx'
import { MenuButton } from '#ui/menu-button.tsx'
import { ContactLamp } from './contact-lamp.tsx'
import { Fact } from './fact.tsx'
import styles from './place-header.module.css'
import { usePlaceCommands } from './use-place-commands.ts'
import { useRemovePlace } from './use-remove-place.ts'

interface PlaceHeaderProps {
  readonly place: Place
  readonly contact: Contact
  readonly activities: readonly Activity[]
  readonly letters: readonly Letter[]
  readonly today: PartialDate
  readonly onAdd: (kind: RecordKind) => void
}

/** Who the place is at a glance: names, tier, since when, its clock, how far, and how fresh the contact is. */
export function PlaceHeader({ place, contact, activities, letters, today, onAdd }: PlaceHeaderProps) {
  const words = useWords('places')
  const format = useFormats()
  const countryName = useCountryName()
  const home = useHomeCity()
  const now = useNow()
  const remove = useRemovePlace()
  const removeThis = useCallback(() => void remove(place), [remove, place])
  usePlaceCommands(place, onAdd, removeThis)
  const [isPast, setPast] = useHistoryCommand()

  const clock = localClock(now, place.timeZone)
  const others = otherNames(place, words.language)
  const homeName = home && textIn(home.names, words.language)?.text
  const actions = [
    ...(isToBeConfirmed(place) ? [] : [{ id: 'map', label: words('header.onMap'), icon: MapPin } as const]),
    { id: 'history', label: words.in('parts', 'history.open'), icon: History } as const,
    { id: 'delete', label: words('header.delete'), icon: Trash2, isDangerous: true, startsGroup: true } as const,
  ]

  return (
    <header className={styles.header}>
      <div className={styles.who}>
        <div className={styles.names}>
          <h2 className={styles.name}>
            <bdi>{placeName(place, words.language)}</bdi>
          </h2>
          <p className={styles.others}>
            {[...others, countryName(place.country)].map((text, index) => (
              <span key={text} className={styles.other}>
                {index > 0 && <span aria-hidden> · </span>}
                <bdi>{text}</bdi>
              </span>
            ))}
          </p>
        </div>
        <dl className={styles.facts}>
          <Fact label={words('header.tier')}>
            <TierMark tier={mapTierOf(place)} />
            {words.in('vocabulary', `tiers.${mapTierOf(place)}`)}
          </Fact>
          {(place.tierSince || place.tier !== 'contact') && (
            <Fact label={words('header.since')}>
              {place.tierSince ? format.partialDate(place.tierSince) : words('header.sinceUnknown')}
            </Fact>
          )}
          {place.tierSince && place.standing !== 'terminated' && (
            <Fact label={words('header.lasting')}>
              {words('header.years', { count: yearsSince(place.tierSince, today) })}
            </Fact>
          )}
          {clock && (
            <Fact label={words('header.localTime', { offset: offsetText(clock.offsetMinutes) })}>
              {format.time(now, place.timeZone)}
              {clock.today !== today && <span className={styles.day}>{format.weekday(now, place.timeZone)}</span>}
            </Fact>
          )}
          {home && homeName && (
            <Fact label={words('header.fromHome', { home: homeName })}>{format.km(distanceKm(home, place))}</Fact>
          )}
        </dl>
      </div>
      <ContactLamp place={place} contact={contact} activities={activities} letters={letters} />
      <div className={styles.actions}>
        <Button icon={Mail} onPress={() => onAdd('letter')}>
          {words('header.writeLetter')}
        </Button>
        <Button icon={Lightbulb} onPress={() => onAdd('project')}>
          {words('header.addLead')}
        </Button>
        <Button icon={Plus} variant={isToBeConfirmed(place) ? 'plain' : 'primary'} onPress={() => onAdd('activity')}>
          {words('header.addExchange')}
        </Button>
        <MenuButton
          label={words('header.more')}
          icon={Ellipsis}
          isLabelHidden
          items={actions}
          onAction={(id) => (id === 'map' ? go({ page: 'map', place: place.id }) : id === 'history' ? setPast(true) : removeThis())}
        />
      </div>
      {isPast && <RecordHistory kind="place" id={place.id} onClose={() => setPast(false)} />}
    </header>
  )
}

/** The name used there, the official one and the English one, each once. */
function otherNames(place: Place, language: string): readonly string[] {
  const shown = placeName(place, language as never)
  const all = [place.officialName, ...place.endonyms.map(({ text }) => text), place.names.en ?? '']
  const fresh = [...new Set(all)].filter((text) => text !== '' && text !== shown)
  return fresh.filter((text) => !fresh.some((other) => other !== text && other.includes(text))).slice(0, 3)
}
