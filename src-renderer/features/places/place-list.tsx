import { ArrowDownWideNarrow, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { mapTierOf } from '#domain/map/map-filter.ts'
import { doubtsAbout } from '#domain/place/confirmed-place.ts'
import type { Contact } from '#domain/place/contact-light.ts'
import type { PlaceFilter } from '#domain/place/place-filter.ts'
import { placeKeys } from '#domain/place/place-keys.ts'
import { placeName, type Place, type PlaceId } from '#domain/place/place.ts'
import { without } from '#domain/place/without.ts'
import { useLanguage, useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { ChosenTags } from '#parts/chosen-tags.tsx'
import { contactAge } from '#parts/contact-age.ts'
import { ContactMark } from '#parts/contact-mark.tsx'
import { TierMark } from '#parts/tier-mark.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { MenuButton } from '#ui/menu-button.tsx'
import { SearchField } from '#ui/search-field.tsx'
import { Segmented } from '#ui/segmented.tsx'
import { VirtualList } from '#ui/virtual-list.tsx'
import {
  placeListGroups,
  placeSorts,
  tierCounts,
  toBeConfirmed,
  type PlaceListEntry,
  type PlaceSort,
} from './place-list-groups.ts'
import styles from './place-list.module.css'
import { usePlaceChips } from './use-place-chips.ts'
import { TierFilter } from './tier-filter.tsx'

interface PlaceListProps {
  readonly places: readonly Place[]
  readonly contacts: ReadonlyMap<PlaceId, Contact>
  readonly chosen: PlaceId | undefined
  readonly isToBeConfirmedOnly: boolean
  readonly filter: PlaceFilter
}

/** All places, found by name in any language, pinyin or initials, filtered by tier and grouped by continent. */
export function PlaceList({ places, contacts, chosen, isToBeConfirmedOnly, filter }: PlaceListProps) {
  const words = useWords('places')
  const language = useLanguage()
  const format = useFormats()
  const [text, setText] = useState('')
  const [sort, setSort] = useState<PlaceSort>(filter.light ? 'contact' : 'continent')

  const entries = useMemo(
    () =>
      places.map((place): PlaceListEntry => ({
        place,
        keys: placeKeys(place),
        contact: contacts.get(place.id) ?? { light: 'not-checked' },
        name: placeName(place, language),
      })),
    [places, contacts, language],
  )
  const groups = useMemo(
    () => placeListGroups(entries, { text, filter, isToBeConfirmedOnly, sort, compare: (a, b) => format.compare(a, b) }),
    [entries, text, filter, isToBeConfirmedOnly, sort, format],
  )
  const doubtful = toBeConfirmed(places)
  const shown = groups.flatMap((group) => group.entries)

  const listGroups = groups.map((group, index) => ({
    id: group.continent ?? 'all',
    ...(group.continent && {
      title: words('list.group', {
        name: words.in('vocabulary', `continents.${group.continent}`),
        count: format.number(group.entries.length),
      }),
    }),
    ...(index === 0 && { note: words(isToBeConfirmedOnly ? 'list.reason' : 'list.lastContact') }),
    items: group.entries.map((entry) => ({ id: entry.place.id, entry })),
  }))

  const open = (id: string): void => {
    const place = places.find((one) => one.id === id)
    if (place) go({ page: 'places', place: place.id, ...(isToBeConfirmedOnly && { list: 'to-be-confirmed' }), filter })
  }
  const narrow = (to: PlaceFilter): void =>
    go({ page: 'places', ...(chosen && { place: chosen }), filter: to }, { instead: true })
  const chips = usePlaceChips(filter)
  const clear = (): void => {
    setText('')
    // With the last doubt gone the choice between all and these is gone too.
    go({ page: 'places', ...(chosen && { place: chosen }) }, { instead: true })
  }

  return (
    <section className={styles.pane} aria-label={words('list.label')}>
      <div className={styles.head}>
        <div className={styles.line}>
          <div className={styles.search}>
            <SearchField
              label={words('list.search')}
              placeholder={words('list.searchHint')}
              value={text}
              onChange={setText}
            />
          </div>
          <MenuButton
            label={words('list.sort')}
            icon={ArrowDownWideNarrow}
            isLabelHidden
            variant="quiet"
            items={placeSorts.map((id) => ({ id, label: words(`sorts.${id}`) }))}
            selected={sort}
            onAction={setSort}
          />
        </div>
        {doubtful.length > 0 && (
          <Segmented
            label={words('list.which')}
            items={[
              { id: 'all', label: words('list.all', { count: format.number(places.length) }) },
              { id: 'to-be-confirmed', label: words('list.toBeConfirmed', { count: format.number(doubtful.length) }) },
            ]}
            selected={isToBeConfirmedOnly ? 'to-be-confirmed' : 'all'}
            onChange={(id) =>
              go({
                page: 'places',
                ...(chosen && { place: chosen }),
                ...(id === 'to-be-confirmed' && { list: 'to-be-confirmed' }),
              })
            }
          />
        )}
        {!isToBeConfirmedOnly && (
          <TierFilter
            counts={tierCounts(places)}
            chosen={filter.tiers ?? []}
            onChange={(tiers) => narrow(tiers.length === 0 ? without(filter, 'tiers') : { ...filter, tiers })}
          />
        )}
        <ChosenTags label={words.in('parts', 'conditions')} tags={chips} onRemove={(id) => narrow(without(filter, id))} />
      </div>
      <div className={styles.rows}>
        <VirtualList
          label={words('list.label')}
          groups={listGroups}
          selected={chosen}
          onSelect={open}
          rowText={({ entry }) =>
            `${entry.name} ${words.in('vocabulary', `tiers.${mapTierOf(entry.place)}`)} ${contactAge(entry.contact, words)}`
          }
          row={({ entry }) => <PlaceRow entry={entry} showsDoubts={isToBeConfirmedOnly} />}
          emptyState={
            // Where there are no places at all the pane beside says so, and how to begin.
            places.length > 0 && (
              <EmptyState
                drawing="search"
                sentence={words('list.nothing')}
                action={<Button onPress={clear}>{words('list.clear')}</Button>}
              />
            )
          }
        />
      </div>
      <div className={styles.foot}>
        <p className={styles.count} role="status">
          {shown.length === places.length
            ? ''
            : words('list.shown', { count: shown.length, all: format.number(places.length) })}
        </p>
        <Button size="small" icon={Plus} onPress={() => go({ page: 'places', adding: true })}>
          {words('add.title')}
        </Button>
      </div>
    </section>
  )
}

function PlaceRow({ entry, showsDoubts }: { readonly entry: PlaceListEntry; readonly showsDoubts: boolean }) {
  const words = useWords('places')
  const { place, contact, name } = entry
  return (
    <>
      <TierMark tier={mapTierOf(place)} size={11} />
      <bdi className={styles.name}>{name}</bdi>
      {showsDoubts ? (
        <span className={styles.age}>{words(`doubtsShort.${doubtsAbout(place)[0] ?? 'unverified'}`)}</span>
      ) : (
        <>
          <span className={styles.age}>{contactAge(contact, words)}</span>
          <ContactMark light={contact.light} />
        </>
      )}
    </>
  )
}
