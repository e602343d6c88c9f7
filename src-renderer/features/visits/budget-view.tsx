import { textIn } from '#domain/place/language-map.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { RecordList } from './record-list.tsx'

/** What the visit costs, and the presents given and received. */
export function BudgetView({ file }: { readonly file: VisitFile }) {
  const words = useWords('visits')
  const format = useFormats()
  const money = (value: number | undefined, currency: string | undefined): string => (value === undefined ? '' : format.money(value, currency))
  return (
    <>
      <RecordList
        kind="cost"
        visitId={file.visit.id}
        empty={words('budget.noCosts')}
        lines={file.costs.map((cost) => ({
          id: cost.id,
          name: textIn(cost.titles, words.language)?.text ?? words.in('vocabulary', `costKinds.${cost.kind}`),
          facts: [words.in('vocabulary', `costKinds.${cost.kind}`), money(cost.value, cost.currency)],
        }))}
      />
      <RecordList
        kind="gift"
        visitId={file.visit.id}
        empty={words('budget.noGifts')}
        lines={file.gifts.map((gift) => ({
          id: gift.id,
          name: textIn(gift.titles, words.language)?.text ?? words.in('parts', 'untitled'),
          facts: [words.in('vocabulary', `giftWays.${gift.way}`), gift.recipient, money(gift.value, gift.currency)],
        }))}
      />
    </>
  )
}
