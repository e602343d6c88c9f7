import type { SaidText } from '#documents/card-lines.ts'
import { seatingDrawing } from '#documents/seating-drawing.ts'
import { textIn } from '#domain/place/language-map.ts'
import type { Furniture, SeatingPlan, SeatingSide } from '#domain/seating/seating-plan.ts'
import type { SeatingKind } from '#domain/seating/seating-wish.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { DrawingExport } from './drawing-export.tsx'
import { itemTitle } from './item-title.ts'
import { pageFamily } from './page-family.ts'
import type { SeatingSource } from './seating-source.ts'

interface SeatingExportProps {
  readonly source: SeatingSource
  readonly kind: SeatingKind
  readonly plan: SeatingPlan
  readonly names: ReadonlyMap<string, readonly SaidText[]>
  readonly sideOf: ReadonlyMap<string, SeatingSide>
  readonly sides: Readonly<Record<SeatingSide, SaidText>>
  readonly furniture: (piece: Furniture) => SaidText | undefined
}

/** The seating on a sheet of its own. */
export function SeatingExport({ source: { item }, kind, plan, ...words }: SeatingExportProps) {
  const say = useWords('seating')
  const format = useFormats()
  const { language } = say
  const title = itemTitle(item, say)
  const when = [item.date ? format.partialDate(item.date) : '', item.time, textIn(item.venue, language)?.text ?? '', say(`kinds.${kind}`)].filter((text) => text !== '').join(' · ')
  const drawn = seatingDrawing(plan, { ...words, title: { text: title, language }, subtitle: { text: when, language } }, pageFamily())
  return <DrawingExport drawn={drawn} name={[item.date ?? '', title, say(`kinds.${kind}`)].filter((text) => text !== '').join('_')} />
}
