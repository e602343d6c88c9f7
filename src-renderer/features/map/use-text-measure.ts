import { useEffect, useMemo, useState } from 'react'
import type { MeasureText } from '#domain/map/map-scene.ts'
import { areFacesLoaded } from '#ui/loaded-faces.ts'
import { textMeasure } from './text-measure.ts'

/** Milliseconds after which names are drawn with what fonts there are. */
const patience = 1500

/** Measures taken with all their faces. Faces stay once they are here, and to ask for them costs tens of milliseconds. */
const measures = new Map<string, MeasureText>()
/** More languages and sets of names than anyone looks at in a sitting. */
const mostMeasures = 50

/** A measure for `text` set in `family`; undefined until its faces are loaded, at once where they are. */
export function useTextMeasure(family: string, text: string): MeasureText | undefined {
  // Every letter once: the browser looks for each among the ranges of some hundred faces.
  const letters = useMemo(() => [...new Set(text)].sort().join(''), [text])
  const wanted = `${family}\n${letters}`
  const [late, setLate] = useState<{ readonly wanted: string; readonly measure: MeasureText }>()
  // A new measure for each set of faces: widths taken with others would be wrong.
  const present = useMemo(() => measures.get(wanted) ?? (areHere(family, letters) ? kept(wanted) : undefined), [wanted, family, letters])
  useEffect(() => {
    if (present) return undefined
    let isCurrent = true
    const faces = weights.map((weight) => document.fonts.load(`${weight} 12px ${family}`, letters))
    const tooLate = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patience))
    void Promise.race([Promise.allSettled(faces), tooLate]).then((outcome) => {
      if (isCurrent) setLate({ wanted, measure: outcome === 'late' ? textMeasure() : kept(wanted) })
    })
    return () => {
      isCurrent = false
    }
  }, [present, family, letters, wanted])
  return present ?? (late?.wanted === wanted ? late.measure : undefined)
}

const weights = [400, 700]

const areHere = (family: string, letters: string): boolean => weights.every((weight) => areFacesLoaded(family, weight, letters))

function kept(wanted: string): MeasureText {
  if (measures.size >= mostMeasures) measures.clear()
  const measure = textMeasure()
  measures.set(wanted, measure)
  return measure
}
