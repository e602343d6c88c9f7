import { afterEach, describe, expect, it, vi } from 'vitest'
import { areFacesLoaded } from '#ui/loaded-faces.ts'

const face = (family: string, weight: string, unicodeRange: string, status: string) => ({ family, weight, unicodeRange, status })

function fonts(...faces: readonly ReturnType<typeof face>[]): void {
  vi.stubGlobal('document', { fonts: new Set(faces) })
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

describe('the faces a text needs', () => {
  it('waits for the face of each letter, in the order of the families', async () => {
    const { areFacesLoaded: areLoaded } = await import('#ui/loaded-faces.ts')
    fonts(face('"Latin"', '400', 'U+0-FF, U+131', 'loaded'), face('Han', '400', 'U+20-7F, U+4E00-9FFF', 'unloaded'), face('Latin', '700', 'U+0-FF', 'unloaded'))
    expect(areLoaded('"Latin", "Han", sans-serif', 400, 'Kobe ı')).toBe(true)
    expect(areLoaded('"Latin", "Han", sans-serif', 400, 'Kobe 神')).toBe(false)
    expect(areLoaded('"Han", "Latin"', 400, 'Kobe')).toBe(false)
    expect(areLoaded('"Latin", "Han"', 700, 'Kobe')).toBe(false)
  })

  it('leaves to the system what no face of the style sheets draws', () => {
    fonts(face('Latin', '400', 'U+0-FF', 'unloaded'))
    expect(areFacesLoaded('Latin, system-ui', 400, '한국')).toBe(true)
  })
})
