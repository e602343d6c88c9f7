import { useState } from 'react'
import { agreementOps } from '#domain/place/agreement-fields.ts'
import type { Agreement } from '#domain/place/agreement.ts'
import { removeOps } from '#domain/log/op.ts'
import { partialDate, type PartialDate } from '#domain/place/partial-date.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import { beginningProblem, dateProblem, longestName, longestNote, textProblem } from '#domain/place/place-problems.ts'
import { tiers, type Place } from '#domain/place/place.ts'
import { tierOfAgreement, usualAgreement } from '#domain/place/tier-ladder.ts'
import { agreementKinds } from '#domain/place/vocabulary.ts'
import { without } from '#domain/place/without.ts'
import { useWords } from '#i18n/words.ts'
import { freshId } from '#parts/fresh-id.ts'
import { LanguageTags } from '#parts/language-tags.tsx'
import { problemText } from '#parts/problem-text.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useSave } from '#parts/use-save.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/checkbox.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import styles from './sections.module.css'

interface AgreementDialogProps {
  readonly place: Place
  readonly agreement: Agreement | undefined
  readonly today: PartialDate
  readonly onClose: () => void
}

/** The form of one paper. A paper of a higher tier offers to lift the place with it. */
export function AgreementDialog({ place, agreement, today, onClose }: AgreementDialogProps) {
  const words = useWords('places')
  const format = useFormats()
  const save = useSave()
  const [kind, setKind] = useState(agreement?.kind ?? usualAgreement(place.tier) ?? 'memorandum')
  const [date, setDate] = useState<string>(agreement?.date ?? '')
  const [review, setReview] = useState<string>(agreement?.reviewDate ?? '')
  const [signatories, setSignatories] = useState(agreement?.signatories ?? '')
  const [languages, setLanguages] = useState(agreement?.languages ?? [])
  const [notes, setNotes] = useState(agreement?.notes ?? '')
  const [lifts, setLifts] = useState(true)

  const higher = tierOfAgreement(kind)
  const mayLift = !agreement && higher !== undefined && tiers.indexOf(higher) < tiers.indexOf(place.tier)
  const signed = partialDate(date)
  const problems = {
    date: beginningProblem(date, today),
    review: dateProblem(review, signed),
    signatories: textProblem(signatories, longestName),
    notes: textProblem(notes, longestNote),
  }
  const isRight = Object.values(problems).every((problem) => problem === undefined)
  const error = (field: keyof typeof problems) => problems[field] && problemText(problems[field], words, format)

  const keep = async (): Promise<void> => {
    const reviewDate = partialDate(review)
    const after: Agreement = {
      id: agreement?.id ?? freshId('agreement'),
      placeId: place.id,
      kind,
      ...(signed && { date: signed }),
      ...(reviewDate && { reviewDate }),
      ...(agreement?.scan && { scan: agreement.scan }),
      signatories: signatories.trim(),
      signatoryIds: agreement?.signatoryIds ?? [],
      languages,
      confidence: agreement?.confidence ?? 'high',
      sources: agreement?.sources ?? [],
      notes: notes.trim(),
    }
    const lifted =
      mayLift && lifts
        ? placeOps(place, { ...without(place, 'tierSince'), tier: higher, ...(signed && { tierSince: signed }) })
        : []
    if (
      await save(
        agreement ? 'places.agreement.change' : 'places.agreement.add',
        [...agreementOps(agreement, after), ...lifted],
        words('said.agreement'),
      )
    )
      onClose()
  }
  const remove = async (id: string): Promise<void> => {
    if (await save('places.agreement.remove', removeOps('agreement', id), words('said.agreementRemoved'))) onClose()
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words(agreement ? 'agreements.change' : 'agreements.add')}
      isDismissable={false}
      actions={
        <>
          {agreement && (
            <Button variant="danger" onPress={() => void remove(agreement.id)}>
              {words('agreements.remove')}
            </Button>
          )}
          <Button onPress={onClose}>{words.in('parts', 'cancel')}</Button>
          <Button variant="primary" isDisabled={!isRight} onPress={() => void keep()}>
            {words.in('parts', 'save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Select
          label={words('agreements.kind')}
          items={agreementKinds.map((id) => ({ id, label: words.in('vocabulary', `agreementKinds.${id}`) }))}
          selected={kind}
          onChange={setKind}
        />
        <div className={styles.pair}>
          <TextField
            label={words('agreements.date')}
            help={words('dateHelp')}
            value={date}
            onChange={setDate}
            error={error('date')}
            dir="ltr"
          />
          <TextField
            label={words('agreements.review')}
            help={words('dateHelp')}
            value={review}
            onChange={setReview}
            error={error('review')}
            dir="ltr"
          />
        </div>
        {mayLift && (
          <Checkbox isSelected={lifts} onChange={setLifts}>
            {words('agreements.lift', { tier: words.in('vocabulary', `tiers.${higher}`) })}
          </Checkbox>
        )}
        <TextField
          label={words('agreements.signatories')}
          value={signatories}
          onChange={setSignatories}
          error={error('signatories')}
          dir="auto"
        />
        <LanguageTags label={words('agreements.languages')} chosen={languages} onChange={setLanguages} />
        <TextField
          label={words('agreements.notes')}
          value={notes}
          onChange={setNotes}
          error={error('notes')}
          multiline
          dir="auto"
        />
      </div>
    </Dialog>
  )
}
