import { optional, type Field } from '#domain/log/fields.ts'
import { matching, shape, text, type Check } from '#domain/log/register-checks.ts'
import { shaped } from '#domain/record/shaped-fields.ts'

/**
 * A private text that only this machine can open. `box` is the text sealed by the desktop's key, base64; it is absent
 * where the desktop has no key worth the name. `tail` is what may be shown: the last four characters.
 */
export interface SealedText {
  readonly tail: string
  readonly box?: string
}

export const sealedCheck: Check = shape({ tail: text(4), box: matching(/^[A-Za-z0-9+/]{1,4000}={0,2}$/) }, ['box'])

/** A field that stays out of the log in the clear, and out of search, lists, exports and papers. */
export const sealedField = (): Field<SealedText | undefined> =>
  shaped({ kind: 'sealed' }, optional<SealedText & { readonly [key: string]: string }>(sealedCheck) as Field<SealedText | undefined>)

/** What of a private text may be shown: "••••1234"; a short one shows nothing of itself. */
export const maskedText = ({ tail }: SealedText): string => `••••${tail}`

/** The last four characters, of a text long enough to keep the rest to itself. */
export const tailOf = (text: string): string => (Array.from(text).length >= 8 ? Array.from(text).slice(-4).join('') : '')
