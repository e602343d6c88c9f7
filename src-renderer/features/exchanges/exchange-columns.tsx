import { useMemo } from 'react'
import { useWords } from '#i18n/words.ts'
import { DirectionMark } from '#parts/direction-mark.tsx'
import { useFormats } from '#parts/use-formats.ts'
import type { TableColumn } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import type { ExchangeRow } from './exchange-rows.ts'
import styles from './exchanges-page.module.css'

const columnIds = ['date', 'title', 'places', 'direction', 'sectors', 'state']
// Below these widths in rem a column leaves, so that the rest need not be scrolled sideways.
const leastRoom: Readonly<Record<string, number>> = { sectors: 60, places: 44, state: 36 }

/** The columns of the table of exchanges that have room in a width in rem. */
export function useExchangeColumns(room: number): readonly TableColumn<ExchangeRow>[] {
  const words = useWords('exchanges')
  const format = useFormats()
  // Han, kana and Hangul say the same in about two thirds of the width.
  const isShort = /^(?:zh|ja|ko)/.test(words.language)
  const isIso = words.language === 'zh-Hans'
  // As text, which stays the same while the window is drawn wider by a few pixels.
  const shown = columnIds.filter((id) => room >= (leastRoom[id] ?? 0)).join(' ')
  return useMemo(() => {
    const columns: readonly TableColumn<ExchangeRow>[] = [
      {
        id: 'date',
        label: words('column.date'),
        width: isIso ? 6.75 : 8.25,
        isSortable: true,
        cell: ({ activity }) =>
          activity.date ? format.partialDate(activity.date) : <span className={styles.quiet}>{words('undated')}</span>,
      },
      {
        id: 'title',
        label: words('column.title'),
        width: '3fr',
        minimumWidth: 12,
        isSortable: true,
        isRowHeader: true,
        cell: ({ title }) => <bdi className={styles.title}>{title}</bdi>,
      },
      {
        id: 'places',
        label: words('column.places'),
        width: '1.1fr',
        minimumWidth: 6,
        isSortable: true,
        cell: ({ places }) => <bdi className={styles.quiet}>{places}</bdi>,
      },
      {
        id: 'direction',
        label: words('column.direction'),
        width: isShort ? 6.5 : 8.5,
        isSortable: true,
        cell: ({ activity }) =>
          activity.direction && (
            <span className={styles.sign}>
              <DirectionMark direction={activity.direction} isHeld={activity.state === 'held'} />
              <span className={styles.quiet}>{words.in('vocabulary', `directions.${activity.direction}`)}</span>
            </span>
          ),
      },
      {
        id: 'sectors',
        label: words('column.sectors'),
        width: '1.2fr',
        minimumWidth: 6,
        cell: ({ activity }) => (
          <span className={styles.quiet}>
            {activity.sectors.map((id) => words.in('vocabulary', `sectors.${id}`)).join(' · ')}
          </span>
        ),
      },
      {
        id: 'state',
        label: words('column.state'),
        width: isShort ? 8 : 9.25,
        isSortable: true,
        cell: ({ activity }) => (
          <Tag tone={activity.state === 'held' ? 'ok' : 'plain'}>
            {words.in('vocabulary', `activityStates.${activity.state}`)}
          </Tag>
        ),
      },
    ]
    return columns.filter(({ id }) => shown.split(' ').includes(id))
  }, [words, format, isShort, isIso, shown])
}
