import { chineseDay } from '#domain/calendar/chinese-calendar.ts'
import { textIn } from '#domain/place/language-map.ts'
import { localClock } from '#domain/place/local-clock.ts'
import { placeName, type Place } from '#domain/place/place.ts'
import { locale } from '#i18n/locale.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useNow } from '#parts/use-now.ts'
import { useHomeCity } from '#parts/use-today.ts'
import { classNames } from '#ui/class-names.ts'
import { RowButton } from '#ui/row-button.tsx'
import styles from './day-line.module.css'
import { partnerClocks } from './partner-clocks.ts'

const mostNames = 2

/** Today in words, and what the clocks of the partners show; bold where their office is open. */
export function DayLine({ places }: { readonly places: readonly Place[] }) {
  const words = useWords('home')
  const format = useFormats()
  const now = useNow()
  const home = useHomeCity()
  const zone = home?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const here = localClock(now, zone)
  const day = new Intl.DateTimeFormat(locale(words.language), { month: 'long', day: 'numeric', timeZone: zone }).format(
    now,
  )
  const detail = [format.weekday(now, zone), ...(words.language === 'zh-Hans' ? [chineseDay(now, zone)] : [])].join(
    ' · ',
  )
  const clocks = here ? partnerClocks(places, here.offsetMinutes, now) : []
  return (
    <div className={styles.line}>
      <h2 className={styles.day}>{day}</h2>
      <p className={styles.detail}>{detail}</p>
      <ul className={styles.clocks} aria-label={words('clocks')}>
        {home && (
          <li className={styles.clock}>
            <span className={styles.stack}>
              <span className={styles.names}>{textIn(home.names, words.language)?.text}</span>
              <span className={classNames(styles.time, styles.home)}>{format.time(now, zone)}</span>
            </span>
          </li>
        )}
        {clocks.map(({ timeZone, clock, places: group, isOpen }) => {
          const [first] = group
          return (
            <li key={timeZone} className={styles.clock}>
              <RowButton onPress={() => first && go({ page: 'places', place: first.id })}>
                <span className={styles.stack}>
                  <span className={styles.names}>
                    {group
                      .slice(0, mostNames)
                      .map((place) => placeName(place, words.language))
                      .join(' · ')}
                  </span>
                  <span className={classNames(styles.time, isOpen ? styles.open : styles.shut)}>
                    {clock.today !== here?.today && (
                      <span className={styles.weekday}>{format.weekday(now, timeZone)}</span>
                    )}
                    {format.time(now, timeZone)}
                  </span>
                </span>
              </RowButton>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
