import type { Item } from '#domain/visit/item.ts'
import { takesPart } from '#domain/visit/takes-part.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import type { Rule } from './rule.ts'

export interface MealTable {
  readonly meal: Item
  readonly guests: number
  readonly hosts: number
}

/** Who eats at each meal of a visit that has guests; dropped ones left out. */
export function mealTables({ items, members }: Pick<VisitFile, 'items' | 'members'>): readonly MealTable[] {
  return items.flatMap((meal) => {
    if (meal.kind !== 'meal' || meal.progress === 'dropped') return []
    const present = members.filter((member) => takesPart(member, meal))
    const guests = present.filter(({ side }) => side === 'abroad').length
    return guests === 0 ? [] : [{ meal, guests, hosts: present.length - guests }]
  })
}

/** How many hosts may sit with so many guests: one to one up to a number, then one for several, rounded down. */
export function hostsAllowed(guests: number, { limits: { oneToOne = 0, guestsAHost = 1 } }: Pick<Rule, 'limits'>): number {
  return Math.min(guests, oneToOne) + Math.floor(Math.max(guests - oneToOne, 0) / Math.max(1, guestsAHost))
}
