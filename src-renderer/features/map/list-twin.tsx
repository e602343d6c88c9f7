import { useMemo, useState } from 'react'
import { mapTierOf, mapTiers } from '#domain/map/map-filter.ts'
import { contactLights } from '#domain/place/contact-light.ts'
import { placeName, type Place, type PlaceId } from '#domain/place/place.ts'
import { useLanguage, useWords } from '#i18n/words.ts'
import { ContactMark } from '#parts/contact-mark.tsx'
import { TierMark } from '#parts/tier-mark.tsx'
import { useCountryName } from '#parts/use-country-name.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Table, type TableColumn, type TableSort } from '#ui/table.tsx'
import { columnOrder } from './column-order.ts'
import styles from './list-twin.module.css'
import type { Partners } from './use-partners.ts'

interface ListTwinProps {
  readonly shown: readonly Place[]
  readonly partners: Partners
  readonly onOpen: (id: PlaceId) => void
}

/** The same partners as on the map, in a table that can be sorted, read aloud and walked by key. */
export function ListTwin({ shown, partners, onOpen }: ListTwinProps) {
  const words = useWords('map')
  const language = useLanguage()
  const format = useFormats()
  const countryName = useCountryName()
  const [sort, setSort] = useState<TableSort>({ column: 'name', direction: 'ascending' })

  const columns = useMemo<readonly TableColumn<Place>[]>(() => {
    const lastOf = (place: Place): string | undefined => {
      const last = partners.contacts.get(place.id)?.last?.date
      return last ? format.partialDate(last) : undefined
    }
    const lightOf = (place: Place) => partners.lightOf(place.id)
    return [
      { id: 'name', label: words('list.name'), isRowHeader: true, isSortable: true, width: '3fr', cell: (place) => <b className={styles.name}>{placeName(place, language)}</b> },
      { id: 'country', label: words('list.country'), isSortable: true, width: '2fr', cell: (place) => countryName(place.country) },
      {
        id: 'tier',
        label: words('list.tier'),
        isSortable: true,
        width: '2.4fr',
        cell: (place) => (
          <span className={styles.marked}>
            <TierMark tier={mapTierOf(place)} /> <Clipped text={words.in('vocabulary', `tiers.${mapTierOf(place)}`)} />
          </span>
        ),
      },
      { id: 'since', label: words('list.since'), isSortable: true, width: '2fr', cell: (place) => place.tierSince && format.partialDate(place.tierSince) },
      {
        id: 'contact',
        label: words('list.contact'),
        isSortable: true,
        width: '2fr',
        cell: (place) => (
          <span className={styles.marked}>
            <ContactMark light={lightOf(place)} /> <Clipped text={words.in('vocabulary', `contactLights.${lightOf(place)}`)} />
          </span>
        ),
      },
      { id: 'last', label: words('list.last'), isSortable: true, width: '2fr', cell: (place) => lastOf(place) ?? <span className={styles.quiet}>{words('list.none')}</span> },
      {
        id: 'sectors',
        label: words('list.sectors'),
        width: '3.6fr',
        cell: (place) => {
          const sectors = place.sectors.map((sector) => words.in('vocabulary', `sectors.${sector}`)).join(' · ')
          return <Clipped text={sectors} />
        },
      },
    ]
  }, [words, language, format, countryName, partners])

  const rows = useMemo(() => {
    const keys: Readonly<Record<string, (place: Place) => string | number | undefined>> = {
      name: (place) => placeName(place, language),
      country: (place) => countryName(place.country),
      tier: (place) => mapTiers.indexOf(mapTierOf(place)),
      since: (place) => place.tierSince,
      contact: (place) => contactLights.indexOf(partners.lightOf(place.id)),
      last: (place) => partners.contacts.get(place.id)?.last?.date,
    }
    const key = keys[sort.column]
    const compare = columnOrder(sort.direction, (a, b) => format.compare(a, b))
    const byName = (a: Place, b: Place): number => format.compare(placeName(a, language), placeName(b, language))
    return [...shown].sort((a, b) => (key ? compare(key(a), key(b)) : 0) || byName(a, b))
  }, [shown, sort, language, countryName, partners, format])

  return (
    <div className={styles.list}>
      <Table
        label={words('list.label')}
        columns={columns}
        rows={rows}
        sort={sort}
        onSort={setSort}
        onOpen={(id) => {
          const place = rows.find((row) => row.id === id)
          if (place) onOpen(place.id)
        }}
        rowText={(place) => placeName(place, language)}
      />
    </div>
  )
}

/** One line of text that ends in … where the column does; the whole stands in its tooltip. */
function Clipped({ text }: { readonly text: string }) {
  return (
    <span className={styles.clipped} title={text}>
      {text}
    </span>
  )
}
