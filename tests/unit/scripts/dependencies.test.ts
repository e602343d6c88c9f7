import { describe, expect, it } from 'vitest'
import { differingPackages } from '#scripts/setup/dependencies.mjs'

const locked = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/a-for-another-system': { version: '1.0.0', optional: true },
}

describe('differingPackages', () => {
  it('is content with the locked versions, and without packages for other systems', () => {
    expect(differingPackages(locked, { 'node_modules/a': { version: '1.0.0' } })).toEqual([])
  })
  it('sees a package that is absent, of another version, or no longer wanted', () => {
    expect(differingPackages(locked, {})).toEqual(['node_modules/a'])
    expect(differingPackages(locked, { 'node_modules/a': { version: '1.0.1' } })).toEqual(['node_modules/a'])
    const installed = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/old': { version: '3.0.0' } }
    expect(differingPackages(locked, installed)).toEqual(['node_modules/old'])
  })
  it('sees an optional package of another version', () => {
    const installed = {
      'node_modules/a': { version: '1.0.0' },
      'node_modules/a-for-another-system': { version: '0.9.0' },
    }
    expect(differingPackages(locked, installed)).toEqual(['node_modules/a-for-another-system'])
  })
})
