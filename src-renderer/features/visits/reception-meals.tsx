import { Plus } from 'lucide-react'
import { costLines } from '#domain/rule/cost-lines.ts'
import { hostsAllowed, mealTables } from '#domain/rule/escort.ts'
import { countState } from '#domain/rule/rule-result.ts'
import type { Rule } from '#domain/rule/rule.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { useEditRecord } from '#parts/record-editing.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { Button } from '#ui/button.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { itemTitle } from './item-title.ts'
import { RowName } from './row-name.tsx'
import styles from './register.module.css'
import { SeatingButton } from './seating-button.tsx'
import { StateTag } from './state-tag.tsx'

interface ReceptionMealsProps {
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
  readonly rules: readonly Rule[]
}

/** Each meal with its guests and hosts against the ratio, and what its line of the budget comes to a head against the ceiling. */
export function ReceptionMeals({ file, surroundings, rules }: ReceptionMealsProps) {
  const words = useWords('reception')
  const format = useFormats()
  const edit = useEditRecord()
  const escort = rules.find(({ kind }) => kind === 'escort')
  const lines = costLines(file, rules).filter(({ cost }) => cost.kind === 'banquet')
  const tables = mealTables(file)
  // A banquet that is the only one of the visit is the meal of the only line without an item.
  const lineOf = (id: string) => lines.find(({ cost }) => cost.itemId === id) ?? (tables.length === 1 && lines.length === 1 && lines[0]?.cost.itemId === undefined ? lines[0] : undefined)
  return (
    <section aria-label={words('meals.title')}>
      <SectionHead title={words('meals.title')} count={format.number(tables.length)} />
      {tables.length === 0 ? (
        <p className={styles.none}>{words('meals.none')}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words('meals.meal')}</th>
                <th scope="col" className={styles.end}>
                  {words('meals.guests')}
                </th>
                <th scope="col" className={styles.end}>
                  {words('meals.hosts')}
                </th>
                <th scope="col">{words('meals.ratio')}</th>
                <th scope="col" className={styles.end}>
                  {words('meals.perHead')}
                </th>
                <th scope="col">{words('ceiling')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {tables.map(({ meal, guests, hosts }) => {
                const line = lineOf(meal.id)
                const allowed = escort && hostsAllowed(guests, escort)
                const name = itemTitle(meal, words)
                const when = [meal.date ? format.partialDate(meal.date) : '', meal.time].filter((text) => text !== '').join(' ')
                return (
                  <tr key={meal.id}>
                    <th scope="row">
                      <RowName name={name} detail={when} onPress={() => edit({ kind: 'item', id: meal.id })} />
                    </th>
                    <td className={styles.end}>{format.number(guests)}</td>
                    <td className={styles.end}>{format.number(hosts)}</td>
                    <td>
                      {allowed !== undefined && (
                        <span className={styles.standing}>
                          <StateTag state={countState(hosts, allowed)} />
                          <span className={styles.why}>{words('meals.allowed', { number: format.number(allowed) })}</span>
                        </span>
                      )}
                    </td>
                    <td className={styles.end}>{line?.perHead === undefined ? '—' : format.money(line.perHead, line.cost.currency ?? 'CNY')}</td>
                    <td>
                      {line?.limit !== undefined ? (
                        <span className={styles.standing}>
                          {line.state && <StateTag state={line.state} />}
                          <span className={styles.why}>{format.money(line.limit, line.cost.currency ?? 'CNY')}</span>
                        </span>
                      ) : (
                        <span data-print="never">
                          <Button
                            size="small"
                            variant="quiet"
                            icon={Plus}
                            onPress={() => edit({ kind: 'cost', initial: { visitId: file.visit.id, itemId: meal.id, kind: 'banquet', titles: meal.titles, heads: guests + hosts, days: 1, currency: 'CNY' } })}
                          >
                            {words('addCost')}
                          </Button>
                        </span>
                      )}
                    </td>
                    <td className={styles.end} data-print="never">
                      <SeatingButton item={meal} file={file} surroundings={surroundings} />
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
