import { textIn } from '#domain/place/language-map.ts'
import type { RuleResult } from '#domain/rule/rule-result.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords, type Words } from '#i18n/words.ts'
import type { Address } from '#navigation/address.ts'
import { go } from '#navigation/go.ts'
import { Link } from '#ui/link.tsx'
import styles from './rule-panel.module.css'
import { useFormats } from './use-formats.ts'

const mostPoints = 5

/** The items and other records that a rule points to, each a way to it. */
export function RulePoints({ result, file }: { readonly result: RuleResult; readonly file: VisitFile }) {
  const words = useWords('rules')
  const format = useFormats()
  const points = pointsOf(result, file, words)
  if (points.length === 0) return null
  return (
    <ul className={styles.points}>
      {points.slice(0, mostPoints).map(({ id, name, to }) => (
        <li key={id}>
          <Link onPress={() => go(to)}>
            <bdi>{name}</bdi>
          </Link>
        </li>
      ))}
      {points.length > mostPoints && <li>{words('more', { number: format.number(points.length - mostPoints) })}</li>}
    </ul>
  )
}

interface Point {
  readonly id: string
  readonly name: string
  readonly to: Address
}

function pointsOf({ itemIds, about = [] }: RuleResult, file: VisitFile, words: Words): readonly Point[] {
  const visit = file.visit.id
  const named = (map: Parameters<typeof textIn>[0] | undefined): string => (map && textIn(map, words.language)?.text) ?? words.in('parts', 'untitled')
  const items = itemIds.map((id): Point => ({ id, name: named(file.items.find((item) => item.id === id)?.titles), to: { page: 'visits', visit, view: 'plan', item: id } }))
  const others = about.map(({ kind, id }): Point => {
    switch (kind) {
      case 'member':
        return { id, name: named(file.members.find((one) => one.id === id)?.names), to: { page: 'visits', visit, view: 'roster' } }
      case 'task':
        return { id, name: named(file.tasks.find((one) => one.id === id)?.titles), to: { page: 'visits', visit, view: 'preparation' } }
      case 'gift':
        return { id, name: named(file.gifts.find((one) => one.id === id)?.titles), to: { page: 'visits', visit, view: 'budget' } }
      case 'cost':
        return { id, name: named(file.costs.find((one) => one.id === id)?.titles), to: { page: 'visits', visit, view: 'budget' } }
      case 'visit':
        return { id, name: words('otherVisit'), to: { page: 'visits', visit: id } }
    }
  })
  return [...items, ...others]
}
