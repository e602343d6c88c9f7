import { useSyncExternalStore } from 'react'
import { addressFromHash, addressToHash, type Address } from './address.ts'

/** Where the user stands; the component is drawn again when they go elsewhere. */
export function useAddress(): Address {
  return useSyncExternalStore(onAddress, currentAddress, currentAddress)
}

export function currentAddress(): Address {
  const { hash } = location
  // The same value for the same hash, or React would draw for ever.
  if (hash !== known.hash) known = { hash, address: addressFromHash(hash) }
  return known.address
}

/** Sends the user to `address`; `instead` leaves no way back to where they stood. */
export function go(address: Address, how: { instead?: boolean } = {}): void {
  const hash = addressToHash(address)
  if (hash === location.hash) return
  if (how.instead) history.replaceState(null, '', hash)
  else history.pushState(null, '', hash)
  for (const listener of listeners) listener()
}

export function goBack(): void {
  history.back()
}

export function goForward(): void {
  history.forward()
}

export function onAddress(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', wake)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('popstate', wake)
  }
}

const listeners = new Set<() => void>()
let known: { hash: string | undefined; address: Address } = { hash: undefined, address: { page: 'home' } }

function wake(): void {
  for (const listener of listeners) listener()
}
