import { useMemo } from 'react'
import { isTimeZone, localClock, offsetText } from '#domain/place/local-clock.ts'
import { useWords } from '#i18n/words.ts'
import { FindBox } from './find-box.tsx'
import { useNow } from './use-now.ts'

interface ZoneBoxProps {
  readonly zone: string
  readonly onChange: (zone: string) => void
  readonly error?: string | undefined
}

/** An IANA zone chosen by typing a part of its name; its present offset stands beside it. */
export function ZoneBox({ zone, onChange, error }: ZoneBoxProps) {
  const words = useWords('parts')
  const now = useNow()
  const hour = Math.floor(now.getTime() / 3_600_000)
  const options = useMemo(() => {
    const moment = new Date(hour * 3_600_000)
    const known = Intl.supportedValuesOf('timeZone')
    const all = known.includes(zone) || !isTimeZone(zone) ? known : [zone, ...known]
    return all.map((id) => ({
      id,
      label: id,
      detail: offsetText(localClock(moment, id)?.offsetMinutes ?? 0),
      also: [id.replaceAll('_', ' '), id.split('/').at(-1)?.replaceAll('_', ' ') ?? id],
    }))
  }, [hour, zone])
  return <FindBox label={words('zone')} options={options} chosen={zone} onChoose={onChange} error={error} />
}
