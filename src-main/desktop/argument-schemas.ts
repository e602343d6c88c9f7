import * as v from 'valibot'

export const noArgument = v.optional(v.undefined())

/** A text of at most `longest` UTF-16 code units. */
export const shortText = (longest: number) => v.pipe(v.string(), v.maxLength(longest))

/** Bytes, at most `most` of them. */
export const bytes = (most: number) =>
  v.pipe(
    v.instance(Uint8Array<ArrayBufferLike>),
    v.check((value) => value.byteLength <= most, `more than ${most} bytes`),
  )

export const token = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))

export const megabytes = (count: number): number => count * 1024 * 1024
