import { useId } from 'react'
import type { Activity } from '#domain/activity/activity.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { ExchangeLine } from '#parts/exchange-line.tsx'
import { TierMark } from '#parts/tier-mark.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { Link } from '#ui/link.tsx'
import { RowButton } from '#ui/row-button.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { Tag } from '#ui/tag.tsx'
import type { Circle } from './home-figures.ts'
import styles from './home-lists.module.css'

interface CirclePanelProps {
  readonly circle: Circle
  readonly latest: readonly Activity[]
}

/** How many friends there are, of which tier, what is still to be confirmed, and what happened last. */
export function CirclePanel({ circle, latest }: CirclePanelProps) {
  const words = useWords('home')
  const format = useFormats()
  const id = useId()
  const most = Math.max(1, ...circle.tiers.map(({ count }) => count))
  return (
    <section aria-labelledby={id}>
      <SectionHead
        id={id}
        title={words('circle.title')}
        link={
          <Link size="meta" onPress={() => go({ page: 'map' })}>
            {words('circle.map')}
          </Link>
        }
      />
      <div className={styles.figures}>
        <p className={styles.figure}>
          <b>{format.number(circle.places)}</b>
          <span>{words('circle.places', { count: circle.places })}</span>
        </p>
        <p className={styles.figure}>
          <b>{format.number(circle.countries)}</b>
          <span>{words('circle.countries', { count: circle.countries })}</span>
        </p>
      </div>
      <ul>
        {circle.tiers.map(({ tier, count }) => (
          <li key={tier} className={styles.tier}>
            <TierMark tier={tier} />
            <span className={styles.word}>{words.in('vocabulary', `tiers.${tier}`)}</span>
            <span className={styles.bar} aria-hidden>
              <i data-tier={tier} style={{ inlineSize: `${(count / most) * 100}%` }} />
            </span>
            <span className={styles.count}>{format.number(count)}</span>
          </li>
        ))}
      </ul>
      {circle.toBeConfirmed > 0 && (
        <RowButton onPress={() => go({ page: 'places', list: 'to-be-confirmed' })}>
          <span className={styles.row}>
            <Tag tone="near">{words('circle.toBeConfirmed', { count: circle.toBeConfirmed })}</Tag>
            <span className={styles.facts}>{words('circle.offMap')}</span>
            <span className={styles.action}>{words('circle.confirm')}</span>
          </span>
        </RowButton>
      )}
      <div className={styles.second}>
        <SectionHead
          title={words('latest.title')}
          link={
            <Link size="meta" onPress={() => go({ page: 'exchanges' })}>
              {words('latest.all')}
            </Link>
          }
        />
        {latest.length === 0 && <p className={styles.quiet}>{words('latest.none')}</p>}
        <ul className={styles.list}>
          {latest.map((activity) => (
            <li key={activity.id}>
              <ExchangeLine activity={activity} isOneLine />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
