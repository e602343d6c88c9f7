import { describe, expect, it } from 'vitest'
import { missingLibraries, packagesFor } from '#scripts/setup/debian-packages.mjs'

const listing = `	linux-vdso.so.1 (0x00007fff)
	libffmpeg.so => /opt/electron/libffmpeg.so (0x00007f1)
	libgtk-3.so.0 => not found
	libasound.so.2 => not found
	libnss3.so => not found
	libnssutil3.so => not found
`

describe('missingLibraries', () => {
  it('names what ldd did not find and nothing else', () => {
    expect(missingLibraries(listing)).toEqual(['libgtk-3.so.0', 'libasound.so.2', 'libnss3.so', 'libnssutil3.so'])
  })
  it('is empty for a program that is not dynamic', () => {
    expect(missingLibraries('	not a dynamic executable\n')).toEqual([])
  })
})

describe('packagesFor', () => {
  it('names each package once, by the older names where the newer ones are not offered', () => {
    const { packages } = packagesFor(missingLibraries(listing), () => false)
    expect(packages).toEqual(['libasound2', 'libgtk-3-0', 'libnss3'])
  })
  it('uses the names of the 64-bit time systems where they are offered', () => {
    const { packages } = packagesFor(missingLibraries(listing), (name) => name.endsWith('t64'))
    expect(packages).toEqual(['libasound2t64', 'libgtk-3-0t64', 'libnss3'])
  })
  it('hands back the libraries that no package is known for', () => {
    expect(packagesFor(['libmystery.so.7'], () => true)).toEqual({ packages: [], unknown: ['libmystery.so.7'] })
  })
})
