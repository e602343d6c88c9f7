import { costTotals, typedRates } from '#domain/visit/cost-totals.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { RateField } from './rate-field.tsx'
import styles from './register.module.css'

/** Planned and spent in yuan, in all and by kind, and the rates they are counted with. */
export function BudgetSummary({ file }: { readonly file: VisitFile }) {
  const words = useWords('reception')
  const format = useFormats()
  const { planned, actual, byKind, unpriced } = costTotals(file.costs)
  const rates = typedRates([...file.costs, ...file.gifts])
  const yuan = (amount: number): string => format.money(amount, 'CNY')
  const most = Math.max(1, ...byKind.map((kind) => Math.max(kind.planned, kind.actual)))
  if (file.costs.length === 0 && rates.size === 0) return null
  return (
    <section className={styles.summary} aria-label={words('sums')}>
      <dl className={styles.figures}>
        {(
          [
            ['planned', planned],
            ['actual', actual],
            ['left', planned - actual],
          ] as const
        ).map(([id, amount]) => (
          <div key={id} className={styles.figure} data-over={(id === 'left' && amount < 0) || undefined}>
            <dt>{words(id)}</dt>
            <dd>{yuan(amount)}</dd>
          </div>
        ))}
      </dl>
      {unpriced > 0 && <p className={styles.missing}>{words('unpriced', { number: format.number(unpriced) })}</p>}
      {byKind.length > 0 && (
        <table className={styles.kinds}>
          <thead>
            <tr>
              <th scope="col">{words('byKind')}</th>
              <th scope="col" className={styles.end}>
                {words('planned')}
              </th>
              <th scope="col" className={styles.end}>
                {words('actual')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {byKind.map((kind) => (
              <tr key={kind.kind}>
                <th scope="row">{words.in('vocabulary', `costKinds.${kind.kind}`)}</th>
                <td className={styles.end}>{yuan(kind.planned)}</td>
                <td className={styles.end}>{yuan(kind.actual)}</td>
                <td className={styles.bars}>
                  <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden>
                    <rect className={styles.plannedBar} y="0" height="5" width={(kind.planned / most) * 100} />
                    <rect className={styles.actualBar} y="7" height="5" width={(kind.actual / most) * 100} />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rates.size > 0 && (
        <div className={styles.rates}>
          {[...rates].map(([currency, typed]) => (
            <RateField key={`${currency} ${typed.join(' ')}`} currency={currency} typed={typed} file={file} />
          ))}
        </div>
      )}
    </section>
  )
}
