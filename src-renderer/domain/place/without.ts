type Optional<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T]

/** The record without an optional field; what may not be missing cannot be taken out. */
export function without<T extends object>(record: T, field: Optional<T>): T {
  const copy = { ...record }
  Reflect.deleteProperty(copy, field)
  return copy
}
