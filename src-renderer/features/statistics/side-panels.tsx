import type { Direction } from '#domain/activity/activity.ts'
import { placeName } from '#domain/place/place.ts'
import { signedTiers } from '#domain/statistics/statistics-wish.ts'
import { DirectionMark } from '#parts/direction-mark.tsx'
import { TierMark } from '#parts/tier-mark.tsx'
import { NotesLine } from './notes-line.tsx'
import { PanelSection } from './panel-section.tsx'
import { exchangesBehind, placesBehind } from './rows-behind.ts'
import type { Show } from './show.ts'
import styles from './side-panels.module.css'
import type { Said } from './statistics-tables.ts'
import { ToRows } from './to-rows.tsx'

interface PanelProps {
  readonly said: Said
  readonly show: Show
}

/** One bar in as many parts as there were directions. */
export function DirectionPanel({ said, show }: PanelProps) {
  const { made, wish, words, format } = said
  const { directionUnknown } = made
  return (
    <PanelSection panel="directions" said={said} show={show}>
      <ul className={styles.shares} dir="ltr">
        {made.directions
          .filter(({ count }) => count > 0)
          .map(({ direction, count }) => (
            <li key={direction} style={{ flexGrow: count }}>
              <ToRows
                className={styles.share}
                to={exchangesBehind(wish, made, { direction })}
                label={words('directions.of', { name: words.in('vocabulary', `directions.${direction}`), count })}
                style={{
                  background: `var(--direction-${direction})`,
                  color: isStrong(direction) ? 'var(--surface)' : 'var(--ink)',
                }}
              >
                <DirectionMark direction={direction} />
                <bdi>
                  {words(`directions.short.${direction}`)} <b>{format.number(count)}</b>
                </bdi>
              </ToRows>
            </li>
          ))}
      </ul>
      {directionUnknown > 0 && (
        <p className={styles.unknown}>
          <ToRows to={exchangesBehind(wish, made, { direction: 'unknown' })}>
            {words('directions.alsoUnknown', { count: directionUnknown })}
          </ToRows>
        </p>
      )}
    </PanelSection>
  )
}

/** The two slates that bear letters of the ground, in light and in dark. */
const isStrong = (direction: Direction): boolean => direction === 'outbound' || direction === 'inbound'

const shortest = 6

/** The places with most exchanges. */
export function ActivePanel({ said, show }: PanelProps) {
  const { made, wish, words, format } = said
  return (
    <PanelSection panel="active" said={said} show={show}>
      <ol className={styles.pairs}>
        {made.mostActive.slice(0, shortest).map(({ place, count }) => (
          <li key={place.id} className={styles.line}>
            <TierMark tier={place.tier} size={10} label={words.in('vocabulary', `tiers.${place.tier}`)} />
            <ToRows className={styles.name} to={{ page: 'places', place: place.id }}>
              <bdi>{placeName(place, words.language)}</bdi>
            </ToRows>
            <ToRows
              className={styles.count}
              to={exchangesBehind(wish, made, { place: place.id })}
              label={words('active.of', { name: placeName(place, words.language), count })}
            >
              {format.number(count)}
            </ToRows>
          </li>
        ))}
      </ol>
      {show === 'both' && made.mostActive.length > shortest && (
        <NotesLine notes={[words('active.more', { count: made.mostActive.length - shortest })]} />
      )}
    </PanelSection>
  )
}

/** The partners of each continent by tier. */
export function ContinentPanel({ said, show }: PanelProps) {
  const { made, wish, words, format } = said
  return (
    <PanelSection panel="continents" said={said} show={show}>
      <ul className={styles.pairs}>
        {made.continents.map(({ continent, counts, total }) => (
          <li key={continent} className={styles.line}>
            <ToRows
              className={styles.name}
              to={placesBehind(wish, { continent })}
              label={words('continents.of', { name: words.in('vocabulary', `continents.${continent}`), count: total })}
            >
              {words.in('vocabulary', `continents.${continent}`)}
            </ToRows>
            {signedTiers
              .filter((tier) => counts[tier] > 0)
              .map((tier) => (
                <ToRows key={tier} className={styles.tier} to={placesBehind(wish, { continent, tiers: [tier] })}>
                  <TierMark tier={tier} size={10} label={words.in('vocabulary', `tiers.${tier}`)} />
                  {format.number(counts[tier])}
                </ToRows>
              ))}
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}
