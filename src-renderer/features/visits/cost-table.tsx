import { Plus } from 'lucide-react'
import { costLines, type CostLine } from '#domain/rule/cost-lines.ts'
import type { Rule } from '#domain/rule/rule.ts'
import { textIn } from '#domain/place/language-map.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { useEditRecord } from '#parts/record-editing.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { Button } from '#ui/button.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { RowName } from './row-name.tsx'
import styles from './register.module.css'
import { StateTag } from './state-tag.tsx'

interface CostTableProps {
  readonly file: VisitFile
  readonly rules: readonly Rule[]
}

/** The lines of the budget, each against its ceiling a head and day. */
export function CostTable({ file, rules }: CostTableProps) {
  const words = useWords('reception')
  const format = useFormats()
  const edit = useEditRecord()
  const lines = costLines(file, rules)
  const title = words.in('vocabulary', 'kindsMany.cost')
  return (
    <section aria-label={title}>
      <SectionHead
        title={title}
        count={format.number(lines.length)}
        link={
          <Button size="small" variant="quiet" icon={Plus} onPress={() => edit({ kind: 'cost', initial: { visitId: file.visit.id, currency: 'CNY' } })}>
            {words('addCost')}
          </Button>
        }
      />
      {lines.length === 0 ? (
        <p className={styles.none}>{words.in('visits', 'budget.noCosts')}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words('what')}</th>
                {['amount', 'inYuan', 'headsDays', 'perHead', 'ceiling'].map((id) => (
                  <th key={id} scope="col" className={styles.end}>
                    {words(id)}
                  </th>
                ))}
                <th scope="col">{words('standing')}</th>
                <th scope="col" className={styles.end}>
                  {words('actual')}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Row key={line.cost.id} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Row({ line: { cost, planned, actual, perHead, limit, state } }: { readonly line: CostLine }) {
  const words = useWords('reception')
  const format = useFormats()
  const edit = useEditRecord()
  const kind = words.in('vocabulary', `costKinds.${cost.kind}`)
  const name = textIn(cost.titles, words.language)?.text ?? kind
  const money = (amount: number | undefined, currency: string | undefined): string => (amount === undefined ? '—' : format.money(amount, currency ?? 'CNY'))
  const times = [cost.heads, cost.days].filter((one) => one !== undefined).map((one) => format.number(one))
  return (
    <tr>
      <th scope="row">
        <RowName name={name} detail={name === kind ? undefined : kind} onPress={() => edit({ kind: 'cost', id: cost.id })} />
      </th>
      <td className={styles.end}>{money(cost.value, cost.currency)}</td>
      <td className={styles.end}>{planned === undefined ? <span className={styles.missing}>{words(cost.value === undefined ? 'noAmount' : 'noRate')}</span> : money(planned, 'CNY')}</td>
      <td className={styles.end}>{times.length === 0 ? '—' : times.join(' × ')}</td>
      <td className={styles.end}>{money(perHead, cost.currency)}</td>
      <td className={styles.end}>{money(limit, cost.currency)}</td>
      <td>{state && <StateTag state={state} />}</td>
      <td className={styles.end} data-over={(actual !== undefined && planned !== undefined && actual > planned) || undefined}>
        {money(actual, 'CNY')}
      </td>
    </tr>
  )
}
