import { useState } from 'react'
import { doubledTargets } from '#domain/import/doubled-targets.ts'
import { useWords } from '#i18n/words.ts'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import { guessAnew, takenTables } from './choose-tables.ts'
import { ColumnLine } from './column-line.tsx'
import type { Conversation } from './conversation.ts'
import styles from './import-page.module.css'
import { TableChooser } from './table-chooser.tsx'

/** A select each takes time to draw. */
const columnsAtOnce = 60

/** Where each column goes. */
export function ColumnsStep({ talk }: { readonly talk: Conversation }) {
  const words = useWords('import')
  const taken = takenTables(talk)
  const [index, setIndex] = useState(taken[0]?.index ?? 0)
  const [most, setMost] = useState(columnsAtOnce)
  const shown = taken.find((one) => one.index === index) ?? taken[0]
  if (!shown) return null
  const { table, choice } = shown
  const doubled = doubledTargets(choice.kind, choice.mapping)
  return (
    <div className={styles.wide}>
      <TableChooser tables={taken} index={shown.index} onChoose={setIndex} />
      {choice.isRemembered ? (
        <Banner
          tone="info"
          text={words('remembered')}
          action={
            <Button size="small" onPress={() => void guessAnew(shown.index)}>
              {words('guessAnew')}
            </Button>
          }
        />
      ) : (
        <p className={styles.text}>{words('columnsLead')}</p>
      )}
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">{words('column')}</th>
            <th scope="col">{words('samples')}</th>
            <th scope="col">{words('goesTo')}</th>
          </tr>
        </thead>
        <tbody>
          {table.headers.slice(0, most).map((header, column) => (
            <ColumnLine
              key={`${shown.index}/${column}`}
              at={{ table: shown.index, column }}
              header={header}
              rows={table.rows}
              kind={choice.kind}
              target={choice.mapping[column] ?? ''}
              isDoubled={doubled.has(choice.mapping[column] ?? '')}
            />
          ))}
        </tbody>
      </table>
      {table.headers.length > most && <Button onPress={() => setMost(most + columnsAtOnce)}>{words('moreColumns', { count: table.headers.length - most })}</Button>}
    </div>
  )
}
