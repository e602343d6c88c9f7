import { useLiveQuery } from 'dexie-react-hooks'

export type Query<T> = { readonly kind: 'loading' } | { readonly kind: 'ready'; readonly value: T }

const loading: Query<never> = { kind: 'loading' }

/** The answer of a query of this room, asked again whenever the records it read change. */
export function useQuery<T>(query: () => Promise<T>, deps: readonly unknown[]): Query<T> {
  return useLiveQuery(async (): Promise<Query<T>> => ({ kind: 'ready', value: await query() }), [...deps], loading)
}
