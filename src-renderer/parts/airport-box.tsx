import { useEffect, useState } from 'react'
import { airports } from '#data/airports.ts'
import { useSettings } from '#data/settings.ts'
import type { AirportSearch, FoundAirport } from '#domain/search/airport-search.ts'
import { useWords } from '#i18n/words.ts'
import { ComboBox } from '#ui/combo-box.tsx'
import { useFormats } from './use-formats.ts'

interface AirportBoxProps {
  readonly label: string
  /** IATA; "" for none. */
  readonly code: string
  readonly onChange: (code: string) => void
  readonly error?: string | undefined
}

/** An airport found offline by code, city or name in Chinese or Latin letters; a code that is not known may stay as typed. */
export function AirportBox({ label, code, onChange, error }: AirportBoxProps) {
  const words = useWords('parts')
  const format = useFormats()
  const { worldview } = useSettings()
  const search = useAirports()
  const [typed, setTyped] = useState<string>()
  const known = search?.byCode.get(code)
  const shown = known ? words('airport.named', { code, name: airportName(known, words.language === 'zh-Hans') }) : code
  const hits = search && typed !== undefined && typed.trim() !== '' ? search.find(typed, mostShown) : []
  const own = typed?.trim().toUpperCase() ?? ''
  const isOwnCode = /^[A-Z]{3}$/.test(own) && search !== undefined && !search.byCode.has(own)
  const items = [
    ...hits.map((airport) => ({
      id: airport.code,
      label: words('airport.named', { code: airport.code, name: airportName(airport, words.language === 'zh-Hans') }),
      detail: format.list([airport.city, format.regionName(airport.country, worldview)].filter((text) => text !== '')),
    })),
    ...(isOwnCode ? [{ id: own, label: own, detail: words('airport.unknown') }] : []),
  ]
  return (
    <ComboBox
      label={label}
      items={items}
      inputValue={typed ?? shown}
      onInput={(text) => setTyped(text === shown ? undefined : text)}
      onSelect={(chosen) => {
        setTyped(undefined)
        onChange(chosen)
      }}
      onBlur={() => {
        // An emptied field says there is none; anything else that was not chosen changes nothing.
        if (typed?.trim() === '') onChange('')
        setTyped(undefined)
      }}
      placeholder={words('airport.hint')}
      emptyText={words('nothingFits')}
      error={error}
      dir="auto"
    />
  )
}

const mostShown = 12

/** The airport's own Chinese name comes after that of its city. */
const airportName = ({ name, chinese }: FoundAirport, isChinese: boolean): string => (isChinese ? (chinese.at(-1) ?? name) : name)

/** Undefined until they are read, or when they can't be: a code can still be typed. */
function useAirports(): AirportSearch | undefined {
  const [search, setSearch] = useState<AirportSearch>()
  useEffect(() => {
    let isHere = true
    airports().then(
      (found) => isHere && setSearch(found),
      () => isHere && setSearch(nothing),
    )
    return () => {
      isHere = false
    }
  }, [])
  return search
}

const nothing: AirportSearch = { find: () => [], byCode: new Map() }
