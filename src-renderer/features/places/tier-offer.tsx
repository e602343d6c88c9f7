import type { Agreement } from '#domain/place/agreement.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import type { Place, Tier } from '#domain/place/place.ts'
import { presentAfter, tierOfAgreement } from '#domain/place/tier-ladder.ts'
import type { TierStep } from '#domain/place/tier-step.ts'
import { without } from '#domain/place/without.ts'
import { anyOps, freshRecord } from '#domain/record/any-record.ts'
import { useWords } from '#i18n/words.ts'
import { freshId } from '#parts/fresh-id.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useSave } from '#parts/use-save.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'

export type NewClimb = { readonly kind: 'agreement'; readonly record: Agreement } | { readonly kind: 'tierStep'; readonly record: TierStep }

interface TierOfferProps {
  readonly place: Place
  readonly climb: NewClimb
  readonly onClose: () => void
}

/** Asks whether a paper or a step just registered makes the place what it says; says nothing when it would change nothing. */
export function TierOffer({ place, climb, onClose }: TierOfferProps) {
  const words = useWords('places')
  const format = useFormats()
  const save = useSave()
  const present = presentBy(place, climb)
  if (!present) return null
  const tierName = (tier: Tier): string => words.in('vocabulary', `tiers.${tier}`)
  const accept = async (): Promise<void> => {
    const step = climb.kind === 'agreement' ? stepOf(place, present, climb.record) : []
    const ops = [...step, ...placeOps(place, { ...without(place, 'tierSince'), ...present })]
    if (await save('places.tier', ops, words('said.tier', { tier: tierName(present.tier) }))) onClose()
  }
  return (
    <Dialog
      isOpen
      size="small"
      onClose={onClose}
      title={words('tierOffer.title')}
      actions={
        <>
          <Button onPress={onClose}>{words('tierOffer.keep', { tier: tierName(place.tier) })}</Button>
          <Button variant="primary" autoFocus onPress={() => void accept()}>
            {words('tierOffer.accept', { tier: tierName(present.tier) })}
          </Button>
        </>
      }
    >
      <p>
        {present.tierSince
          ? words('tierOffer.dated', { tier: tierName(present.tier), date: format.partialDate(present.tierSince) })
          : words('tierOffer.undated', { tier: tierName(present.tier) })}
      </p>
    </Dialog>
  )
}

function presentBy(place: Place, climb: NewClimb): ReturnType<typeof presentAfter> {
  const { date } = climb.record
  const tier = climb.kind === 'agreement' ? tierOfAgreement(climb.record.kind) : climb.record.tier
  // An agreement of a lower tier is one more paper, not a step down.
  const found = tier && presentAfter(place, { tier, date })
  return found && climb.kind === 'agreement' && !presentAfter(place, { tier: found.tier }) ? undefined : found
}

const stepOf = (place: Place, present: { readonly tier: Tier }, { id, date }: Agreement) =>
  anyOps(
    'tierStep',
    undefined,
    freshRecord('tierStep', freshId('tierStep'), { placeId: place.id, tier: present.tier, agreementId: id, ...(date && { date }) }),
  )
