// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { currentAddress, go, onAddress } from '#navigation/go.ts'

beforeEach(() => history.replaceState(null, '', '#/home'))

describe('going somewhere', () => {
  it('tells who listens, once, and leaves a way back', () => {
    const heard = vi.fn()
    const stop = onAddress(heard)
    const before = history.length
    go({ page: 'map' })
    expect(currentAddress()).toEqual({ page: 'map' })
    expect(heard).toHaveBeenCalledTimes(1)
    expect(history.length).toBe(before + 1)
    go({ page: 'map' })
    expect(heard).toHaveBeenCalledTimes(1)
    stop()
    go({ page: 'home' })
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('leaves no way back when it is instead', () => {
    const before = history.length
    go({ page: 'settings', section: 'about' }, { instead: true })
    expect(history.length).toBe(before)
    expect(currentAddress()).toEqual({ page: 'settings', section: 'about' })
  })

  it('gives the same value for the same address', () => {
    expect(currentAddress()).toBe(currentAddress())
  })
})
