import { useEffect, useMemo, useState } from 'react'
import type { MeasureText } from '#domain/map/map-scene.ts'
import { textMeasure } from './text-measure.ts'

/** Milliseconds after which names are drawn with what fonts there are. */
const patience = 1500

/** A measure for `text` set in `family`; undefined until its faces are loaded. */
export function useTextMeasure(family: string, text: string): MeasureText | undefined {
  const wanted = `${family}\n${text}`
  const [arrived, setArrived] = useState<string>()
  const isThere = useMemo(() => facesOf(family).every((face) => document.fonts.check(face, text)), [family, text])
  const isReady = isThere || arrived === wanted
  useEffect(() => {
    if (isThere) return undefined
    let isCurrent = true
    const loading = facesOf(family).map((face) => document.fonts.load(face, text))
    const late = new Promise((resolve) => setTimeout(resolve, patience))
    void Promise.race([Promise.allSettled(loading), late]).then(() => {
      if (isCurrent) setArrived(wanted)
    })
    return () => {
      isCurrent = false
    }
  }, [family, text, wanted, isThere])
  // A new measure for each set of faces: widths taken with others would be wrong.
  return useMemo(() => (isReady && wanted !== '' ? textMeasure() : undefined), [isReady, wanted])
}

const facesOf = (family: string): readonly string[] => [`400 12px ${family}`, `700 12px ${family}`]
