import { useEffect, useMemo, useState } from 'react'
import type { MeasureText } from '#domain/map/map-scene.ts'
import { textMeasure } from './text-measure.ts'

/** Milliseconds after which names are drawn with what fonts there are. */
const patience = 1500

/** A measure for `text` set in `family`; undefined until its faces are loaded, at once where they are. */
export function useTextMeasure(family: string, text: string): MeasureText | undefined {
  const wanted = `${family}\n${text}`
  const [late, setLate] = useState<{ readonly wanted: string; readonly measure: MeasureText }>()
  // A new measure for each set of faces: widths taken with others would be wrong.
  const present = useMemo(() => (areHere(family, text) ? textMeasure() : undefined), [family, text])
  useEffect(() => {
    if (present) return undefined
    let isCurrent = true
    const faces = weights.map((weight) => document.fonts.load(`${weight} 12px ${family}`, text))
    const tooLate = new Promise((resolve) => setTimeout(resolve, patience))
    void Promise.race([Promise.allSettled(faces), tooLate]).then(() => {
      if (isCurrent) setLate({ wanted, measure: textMeasure() })
    })
    return () => {
      isCurrent = false
    }
  }, [present, family, text, wanted])
  return present ?? (late?.wanted === wanted ? late.measure : undefined)
}

const weights = [400, 700]

const areHere = (family: string, text: string): boolean => weights.every((weight) => document.fonts.check(`${weight} 12px ${family}`, text))
