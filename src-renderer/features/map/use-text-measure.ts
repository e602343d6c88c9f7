import { useEffect, useState } from 'react'
import type { MeasureText } from '#domain/map/map-scene.ts'
import { textMeasure } from './text-measure.ts'

/** Milliseconds after which names are drawn with what fonts there are. */
const patience = 1500

/** A measure for `text` set in `family`; undefined until its faces are loaded. */
export function useTextMeasure(family: string, text: string): MeasureText | undefined {
  const wanted = `${family}\n${text}`
  const [ready, setReady] = useState<{ readonly wanted: string; readonly measure: MeasureText }>()
  useEffect(() => {
    let isCurrent = true
    const faces = [400, 700].map((weight) => document.fonts.load(`${weight} 12px ${family}`, text))
    const late = new Promise((resolve) => setTimeout(resolve, patience))
    void Promise.race([Promise.allSettled(faces), late]).then(() => {
      // A new measure for each set of faces: widths taken with others would be wrong.
      if (isCurrent) setReady({ wanted, measure: textMeasure() })
    })
    return () => {
      isCurrent = false
    }
  }, [family, text, wanted])
  return ready?.wanted === wanted ? ready.measure : undefined
}
