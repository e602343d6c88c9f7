import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hasDisplay } from '#scripts/setup/display.mjs'
import { cacheFolder } from '#scripts/setup/folders.mjs'
import { archiveAddress, distFolder } from '#scripts/setup/official-electron.mjs'

describe('cacheFolder', () => {
  it('is where each system keeps such things', () => {
    expect(cacheFolder('linux', { XDG_CACHE_HOME: '/c' })).toBe(join('/c', 'sister-city-atlas'))
    expect(cacheFolder('linux', {})).toMatch(/\.cache.sister-city-atlas$/)
    expect(cacheFolder('darwin', {})).toMatch(/Library.Caches.sister-city-atlas$/)
    expect(cacheFolder('win32', { LOCALAPPDATA: 'L' })).toBe(join('L', 'sister-city-atlas'))
  })
})

describe('hasDisplay', () => {
  it('asks the environment on Linux alone', () => {
    expect(hasDisplay('linux', {})).toBe(false)
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true)
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
    expect(hasDisplay('win32', {})).toBe(true)
    expect(hasDisplay('darwin', {})).toBe(true)
  })
})

describe('archiveAddress', () => {
  const file = `electron-v45.4.1-${process.platform}-${process.arch}.zip`
  it('is the official one when nothing else is said', () => {
    expect(archiveAddress('45.4.1', {})).toMatch(new RegExp(`/v45\\.4\\.1/${file}$`))
  })
  it("honours the mirrors of Electron's own installer", () => {
    const env = { ELECTRON_MIRROR: 'https://mirror.example/electron/', ELECTRON_CUSTOM_DIR: '{{ version }}' }
    expect(archiveAddress('45.4.1', env)).toBe(`https://mirror.example/electron/45.4.1/${file}`)
  })
})

describe('distFolder', () => {
  it('is the folder of the program, or of the bundle it is in', () => {
    expect(distFolder(join('/d', 'electron'))).toBe('/d')
    expect(distFolder(join('/d', 'Electron.app', 'Contents', 'MacOS', 'Electron'))).toBe('/d')
  })
})
