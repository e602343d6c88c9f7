import type { FoundRecord, MarkedText } from '#domain/search/found-record.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { ChevronLeft } from 'lucide-react'
import { MenuItem, Text } from 'react-aria-components'
import { keyName } from './key-name.ts'
import { shownKeys } from './keys.ts'
import type { PaletteEntry } from './palette-entries.ts'
import type { PaletteLine } from './palette-groups.ts'
import { isMac } from './platform.ts'
import styles from './palette.module.css'

/** A line of the palette: something to do, a record that was found, or more of them. */
export function PaletteRow({ line }: { readonly line: PaletteLine }) {
  const words = useWords('app')
  switch (line.kind) {
    case 'entry':
      return <EntryRow entry={line.entry} />
    case 'record':
      return <RecordRow id={line.id} record={line.record} />
    case 'all':
      return <OtherRow id={line.id} text={words('search.showAll', { count: line.count })} />
    case 'back':
      return <OtherRow id={line.id} text={words('search.allKinds')} isBack />
  }
}

function EntryRow({ entry }: { readonly entry: PaletteEntry }) {
  const words = useWords('app')
  return (
    <MenuItem id={entry.id} textValue={entry.label} className={styles.row ?? ''}>
      <Text slot="label" className={styles.label}>
        {entry.label}
      </Text>
      <span className={styles.detail}>{entry.detail}</span>
      {entry.keys !== undefined && (
        <kbd className={styles.keys} dir="ltr">
          {shownKeys(entry.keys, isMac, keyName(words))}
        </kbd>
      )}
      <span className={styles.kind}>{words(`kinds.${entry.kind}`)}</span>
    </MenuItem>
  )
}

function RecordRow({ id, record }: { readonly id: string; readonly record: FoundRecord }) {
  const words = useWords('app')
  const format = useFormats()
  const { title, term, excerpt, date, linked } = record
  const name =
    title?.text ??
    (term ? words.in('vocabulary', `${term.vocabulary}.${term.id}`) : words.in('vocabulary', `kinds.${record.kind}`))
  return (
    <MenuItem id={id} textValue={name} className={styles.row ?? ''}>
      <span className={styles.lines}>
        <Text slot="label" className={styles.label}>
          {title ? <Marked text={title} /> : name}
        </Text>
        {excerpt && (
          <Text slot="description" className={styles.excerpt}>
            <Marked text={excerpt} />
          </Text>
        )}
      </span>
      <span className={styles.linked}>
        {linked.map((one, at) => (
          <span key={at} className={styles.linkedName}>
            <Marked text={one} />
          </span>
        ))}
      </span>
      {date !== undefined && <span className={styles.kind}>{format.partialDate(date)}</span>}
    </MenuItem>
  )
}

function OtherRow({
  id,
  text,
  isBack = false,
}: {
  readonly id: string
  readonly text: string
  readonly isBack?: boolean
}) {
  return (
    <MenuItem id={id} textValue={text} className={styles.row ?? ''}>
      {isBack && <ChevronLeft className={styles.back} aria-hidden />}
      <Text slot="label" className={styles.more}>
        {text}
      </Text>
    </MenuItem>
  )
}

/** A text with what answers to the query set off. */
function Marked({ text: { text, lang, marks } }: { readonly text: MarkedText }) {
  const ends = [0, ...marks.map(([, to]) => to)]
  return (
    <bdi lang={lang}>
      {marks.map(([from, to], at) => (
        <span key={from}>
          {text.slice(ends[at], from)}
          <mark className={styles.mark}>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </bdi>
  )
}
