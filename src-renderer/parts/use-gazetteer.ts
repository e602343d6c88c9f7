import { useEffect, useState } from 'react'
import { gazetteer } from '#data/gazetteer.ts'
import type { CitySearch } from '#domain/search/city-search.ts'

export type GazetteerState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'ready'; readonly find: CitySearch['find'] }

/** The offline gazetteer, read when the first component asks for it. */
export function useGazetteer(): GazetteerState {
  const [state, setState] = useState<GazetteerState>({ kind: 'loading' })
  useEffect(() => {
    let isHere = true
    gazetteer().then(
      ({ find }) => isHere && setState({ kind: 'ready', find }),
      () => isHere && setState({ kind: 'broken' }),
    )
    return () => {
      isHere = false
    }
  }, [])
  return state
}
