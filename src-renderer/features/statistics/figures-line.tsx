import { signedTiers } from '#domain/statistics/statistics-wish.ts'
import { TierMark } from '#parts/tier-mark.tsx'
import styles from './figures-line.module.css'
import { exchangesBehind, placesBehind } from './rows-behind.ts'
import type { Said } from './statistics-tables.ts'
import { ToRows } from './to-rows.tsx'

/** The few numbers that matter most, each leading to its rows. */
export function FiguresLine({ said: { made, wish, words, format } }: { readonly said: Said }) {
  const shown = signedTiers.filter((tier) => wish.tier === undefined || wish.tier === tier)
  return (
    <ul className={styles.line}>
      <li>
        <ToRows className={styles.figure} to={placesBehind(wish)}>
          <b className={styles.number}>{format.number(made.places.length)}</b>
          <span className={styles.word}>{words('figures.places', { count: made.places.length })}</span>
        </ToRows>
      </li>
      {shown.map((tier) => (
        <li key={tier}>
          <ToRows className={styles.figure} to={placesBehind(wish, { tiers: [tier] })}>
            <b className={styles.number}>{format.number(made.tiers[tier])}</b>
            <span className={styles.word}>
              <TierMark tier={tier} size={10} />
              {words.in('vocabulary', `tiers.${tier}`)}
            </span>
          </ToRows>
        </li>
      ))}
      <li>
        <ToRows className={styles.figure} to={placesBehind(wish)}>
          <b className={styles.number}>{format.number(made.countries)}</b>
          <span className={styles.word}>{words('figures.countries', { count: made.countries })}</span>
        </ToRows>
      </li>
      <li>
        <ToRows className={styles.figure} to={exchangesBehind(wish, made)}>
          <b className={styles.number}>{format.number(made.exchanges.length)}</b>
          <span className={styles.word}>
            {words('figures.exchanges', { year: String(made.exchangeYears.from), count: made.exchanges.length })}
          </span>
        </ToRows>
      </li>
    </ul>
  )
}
