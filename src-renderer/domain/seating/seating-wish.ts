import { optional, type Field } from '#domain/log/fields.ts'
import type { Json } from '#domain/log/op.ts'
import { between, flag, identifier, isPlainObject, mapOf, matching, oneOf, shape, type Check } from '#domain/log/register-checks.ts'
import { sides } from '#domain/person/sides.ts'
import { shaped } from '#domain/record/shaped-fields.ts'

export const seatingKinds = ['meeting', 'talks', 'banquet', 'signing', 'photo', 'car'] as const
export type SeatingKind = (typeof seatingKinds)[number]

/** Where people were put by hand: the id of the person, and of the seat. */
export type Pins = Readonly<Record<string, string>>

/** How the people of an item are to sit; what is left out is as protocol has it. */
export interface SeatingWish {
  readonly kind: SeatingKind
  /** Who is host at this item, where that is not the side that receives the visit: a return banquet. */
  readonly host?: (typeof sides)[number]
  /** Talks: the table stands with its end to the door. */
  readonly isEndOn?: boolean
  /** Banquet: seats at a round table. */
  readonly tableSize?: number
  readonly pins?: Readonly<Partial<Record<SeatingKind, Pins>>>
}

export const usualTableSize = 10
export const tableSizes = [6, 8, 10, 12, 14, 16] as const

const mostPins = 600
const seatId = matching(/^[a-z0-9-]{1,20}$/)

const pinsCheck: Check = (value) => {
  if (!isPlainObject(value)) return { kind: 'wrong-shape' }
  const all = Object.entries(value)
  if (all.length > mostPins) return { kind: 'too-many', limit: mostPins, length: all.length }
  return all.map(([person, seat]) => identifier(person) ?? seatId(seat)).find(Boolean)
}

export const seatingWishCheck: Check = shape(
  { kind: oneOf(seatingKinds), host: oneOf(sides), isEndOn: flag, tableSize: between(4, 30), pins: mapOf(seatingKinds, pinsCheck) },
  ['host', 'isEndOn', 'tableSize', 'pins'],
)

export const seatingField = (): Field<SeatingWish | undefined> => shaped({ kind: 'own' }, optional<Json>(seatingWishCheck) as unknown as Field<SeatingWish | undefined>)
