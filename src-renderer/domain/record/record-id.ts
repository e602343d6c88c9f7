import type { ActivityId } from '#domain/activity/activity.ts'
import type { Field } from '#domain/log/fields.ts'
import type { Entity } from '#domain/log/op.ts'
import type { AgreementId } from '#domain/place/agreement.ts'
import type { PlaceId } from '#domain/place/place.ts'

interface OldIds {
  readonly place: PlaceId
  readonly agreement: AgreementId
  readonly activity: ActivityId
}

/** The id of a record of one kind; not to be taken for that of another. */
export type RecordId<E extends Entity = Entity> = E extends keyof OldIds ? OldIds[E] : string & { readonly __brand: E }

type Value<F> = F extends Field<infer T> ? T : never
type MayLack<F> = { [K in keyof F]: undefined extends Value<F[K]> ? K : never }[keyof F]

/** The record that a declaration of fields describes. */
export type RecordOf<E extends Entity, F> = { readonly id: RecordId<E> } & {
  readonly [K in Exclude<keyof F, MayLack<F>>]: Value<F[K]>
} & { readonly [K in MayLack<F>]?: Exclude<Value<F[K]>, undefined> }
