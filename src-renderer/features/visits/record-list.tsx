import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { useEditRecord } from '#parts/record-editing.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { RowButton } from '#ui/row-button.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import styles from './record-list.module.css'

export interface RecordLine {
  readonly id: string
  readonly name: string
  readonly facts: readonly string[]
  readonly tag?: ReactNode
}

interface RecordListProps {
  readonly kind: RecordKind
  readonly visitId: string
  readonly lines: readonly RecordLine[]
  readonly title?: string
  /** Said where there are none yet. */
  readonly empty: string
  readonly initial?: Readonly<Record<string, unknown>>
}

/** Records of one kind that belong to a visit; pressing one opens its form. */
export function RecordList({ kind, visitId, lines, title, empty, initial }: RecordListProps) {
  const words = useWords('visits')
  const format = useFormats()
  const edit = useEditRecord()
  const add = words('addOne', { kind: words.in('vocabulary', `kinds.${kind}`) })
  return (
    <section className={styles.section}>
      <SectionHead
        title={title ?? words.in('vocabulary', `kindsMany.${kind}`)}
        count={format.number(lines.length)}
        link={<IconButton label={add} icon={Plus} size="small" onPress={() => edit({ kind, initial: { visitId, ...initial } })} />}
      />
      {lines.length === 0 && <p className={styles.empty}>{empty}</p>}
      <ul className={styles.list}>
        {lines.map(({ id, name, facts, tag }) => (
          <li key={id}>
            <RowButton onPress={() => edit({ kind, id })}>
              <span className={styles.what}>
                <span className={styles.first}>
                  <bdi className={styles.name}>{name}</bdi>
                  {tag}
                </span>
                <span className={styles.meta}>
                  {facts
                    .filter((fact) => fact !== '')
                    .map((fact, index) => (
                      <span key={index}>
                        {index > 0 && ' · '}
                        <bdi>{fact}</bdi>
                      </span>
                    ))}
                </span>
              </span>
            </RowButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
