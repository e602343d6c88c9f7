import type { ReactNode } from 'react'
import type { Activity } from '#domain/activity/activity.ts'
import { textIn } from '#domain/place/language-map.ts'
import { languages } from '#domain/place/language.ts'
import { placeName, type Place } from '#domain/place/place.ts'
import { ownNames } from '#i18n/locale.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { DirectionMark } from '#parts/direction-mark.tsx'
import { SourceList } from '#parts/source-list.tsx'
import { TierMark } from '#parts/tier-mark.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { Link } from '#ui/link.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './exchange-detail.module.css'

/** The file of one exchange to read; every place in it opens. */
export function ExchangeText({ activity, places }: { readonly activity: Activity; readonly places: readonly Place[] }) {
  const words = useWords('exchanges')
  const format = useFormats()
  const term = (vocabulary: string, id: string): string => words.in('vocabulary', `${vocabulary}.${id}`)
  const shown = textIn(activity.titles, words.language)
  const others = languages.filter((language) => language !== shown?.lang && activity.titles[language] !== undefined)
  const venue = textIn(activity.venue, words.language)
  const named = places.filter(({ id }) => activity.placeIds.includes(id))
  return (
    <>
      <dl className={styles.pairs}>
        <Pair label={words('field.date')}>
          <span className={styles.row}>
            <b>
              {activity.date
                ? [activity.date, activity.endDate]
                    .flatMap((date) => (date ? [format.partialDate(date)] : []))
                    .join(words.language === 'zh-Hans' ? '—' : ' – ')
                : words('undated')}
            </b>
            <Tag tone={activity.state === 'held' ? 'ok' : 'plain'}>{term('activityStates', activity.state)}</Tag>
            <Tag>{term('activityForms', activity.form)}</Tag>
          </span>
        </Pair>
        {activity.direction && (
          <Pair label={words('field.direction')}>
            <span className={styles.row}>
              <DirectionMark direction={activity.direction} />
              {term('directions', activity.direction)}
            </span>
          </Pair>
        )}
        <Pair label={words('field.places')}>
          <span className={styles.row}>
            {named.length === 0
              ? words('noPlaces')
              : named.map((place) => (
                  <span key={place.id} className={styles.row}>
                    <TierMark tier={place.standing === 'terminated' ? 'ended' : place.tier} size={10} />
                    <Link onPress={() => go({ page: 'places', place: place.id })}>
                      {placeName(place, words.language)}
                    </Link>
                  </span>
                ))}
          </span>
        </Pair>
        {venue && <Pair label={words('field.venue')}>{venue.text}</Pair>}
        {activity.types.length > 0 && (
          <Pair label={words('field.types')}>{activity.types.map((id) => term('activityTypes', id)).join(' · ')}</Pair>
        )}
        {activity.sectors.length > 0 && (
          <Pair label={words('field.sectors')}>
            <span className={styles.tags}>
              {activity.sectors.map((id) => (
                <Tag key={id}>{term('sectors', id)}</Tag>
              ))}
            </span>
          </Pair>
        )}
      </dl>
      {activity.participants.length > 0 && (
        <section className={styles.section}>
          <SectionHead title={words('field.participants')} count={format.number(activity.participants.length)} />
          <ul className={styles.lines}>
            {activity.participants.map((person, index) => (
              <li key={index}>
                <bdi>{textIn(person, words.language)?.text}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section className={styles.section}>
          <SectionHead title={words('field.otherTitles')} />
          <dl className={styles.pairs}>
            {others.map((language) => (
              <Pair key={language} label={ownNames[language]}>
                <bdi lang={language}>{activity.titles[language]}</bdi>
                {activity.titleOrigins[language] === 'translation' && (
                  <span className={styles.note}> {words('translated')}</span>
                )}
              </Pair>
            ))}
          </dl>
        </section>
      )}
      <section className={styles.section}>
        <SectionHead title={words('field.sources')} count={term('confidences', activity.confidence)} />
        {activity.sources.length > 0 && <SourceList sources={activity.sources} />}
        {activity.sourceNote !== '' && <p className={styles.note}>{activity.sourceNote}</p>}
        {activity.sources.length === 0 && activity.sourceNote === '' && (
          <p className={styles.note}>{words('noSources')}</p>
        )}
        {activity.replyQuote !== '' && (
          <p className={styles.quote} lang="zh-Hans">
            {activity.replyQuote}
          </p>
        )}
      </section>
      {activity.notes !== '' && (
        <section className={styles.section}>
          <SectionHead title={words('field.notes')} />
          <p>
            <bdi>{activity.notes}</bdi>
          </p>
        </section>
      )}
    </>
  )
}

function Pair({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.inPair}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
