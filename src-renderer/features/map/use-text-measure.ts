import { useEffect, useState } from 'react'
import type { MeasureText } from '#domain/map/map-scene.ts'
import { textMeasure } from './text-measure.ts'

/** Milliseconds after which names are drawn with what fonts there are. */
const patience = 1500

/** A measure for `text` in `family` once its faces are loaded; before that, the measure for the text before, or undefined. */
export function useTextMeasure(family: string, text: string): MeasureText | undefined {
  const [measure, setMeasure] = useState<MeasureText>()
  useEffect(() => {
    let isCurrent = true
    const faces = [400, 700].map((weight) => document.fonts.load(`${weight} 12px ${family}`, text))
    const late = new Promise((resolve) => setTimeout(resolve, patience))
    void Promise.race([Promise.allSettled(faces), late]).then(() => {
      if (isCurrent) setMeasure(() => textMeasure())
    })
    return () => {
      isCurrent = false
    }
  }, [family, text])
  return measure
}
