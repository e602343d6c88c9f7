import { useState } from 'react'
import { agreementOps } from '#domain/place/agreement-fields.ts'
import type { CityDraft } from '#domain/place/city-draft.ts'
import { firstAgreement, newPlace, type PlaceDraft } from '#domain/place/new-place.ts'
import { partialDate } from '#domain/place/partial-date.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import { beginningProblem, likelyDuplicates } from '#domain/place/place-problems.ts'
import { adminLevels, placeName, tiers, type AdminLevel, type Place, type Tier } from '#domain/place/place.ts'
import { tierOfAgreement, usualAgreement } from '#domain/place/tier-ladder.ts'
import { agreementKinds } from '#domain/place/vocabulary.ts'
import { useWords } from '#i18n/words.ts'
import { go, goBack } from '#navigation/go.ts'
import { CityFinder } from '#parts/city-finder.tsx'
import { freshId } from '#parts/fresh-id.ts'
import { problemText } from '#parts/problem-text.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useSave } from '#parts/use-save.ts'
import { useToday } from '#parts/use-today.ts'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import styles from './add-place.module.css'

const none = 'none'

/** The form for a new place: which city, which tier, since when, by which paper. */
export function AddPlace({ places }: { readonly places: readonly Place[] }) {
  const words = useWords('places')
  const format = useFormats()
  const save = useSave()
  const today = useToday()
  const [city, setCity] = useState<CityDraft>()
  const [adminLevel, setAdminLevel] = useState<AdminLevel>('city')
  const [tier, setTier] = useState<Tier>('intent')
  const [since, setSince] = useState('')
  const [kind, setKind] = useState<string>(usualAgreement('intent') ?? none)

  const term = (vocabulary: string, id: string): string => words.in('vocabulary', `${vocabulary}.${id}`)
  const wrongDate = beginningProblem(since, today)
  const duplicates = city ? likelyDuplicates({ ...city, officialName: '' }, places) : []
  const choose = (wished: Tier): void => {
    setTier(wished)
    setKind(usualAgreement(wished) ?? none)
  }

  const add = async (found: CityDraft): Promise<void> => {
    const date = partialDate(since)
    const draft: PlaceDraft = {
      ...found,
      endonyms: [],
      adminLevel,
      tier,
      ...(date && { since: date }),
      ...(kind !== none && { agreementKind: kind }),
    }
    const place = newPlace(freshId('place'), draft)
    const paper = firstAgreement(freshId('agreement'), place.id, draft)
    const ops = [...placeOps(undefined, place), ...(paper ? agreementOps(undefined, paper) : [])]
    if (await save('places.add', ops, words('said.added', { name: placeName(place, words.language) })))
      go({ page: 'places', place: place.id }, { instead: true })
  }

  return (
    <form
      className={styles.form}
      aria-labelledby="add-place"
      onSubmit={(event) => {
        event.preventDefault()
        if (city && !wrongDate) void add(city)
      }}
    >
      <h2 id="add-place" className={styles.title}>
        {words('add.title')}
      </h2>
      <fieldset className={styles.part}>
        <legend>{words('add.which')}</legend>
        <CityFinder onChange={setCity} autoFocus />
        {duplicates.length > 0 && (
          <Banner
            tone="near"
            text={words('add.duplicate', {
              count: duplicates.length,
              names: format.list(duplicates.map((place) => placeName(place, words.language))),
            })}
          >
            {duplicates.map((place) => (
              <Link key={place.id} size="meta" onPress={() => go({ page: 'places', place: place.id })}>
                {words('add.open', { name: placeName(place, words.language) })}
              </Link>
            ))}
          </Banner>
        )}
      </fieldset>
      <fieldset className={styles.part}>
        <legend>{words('add.partnership')}</legend>
        <div className={styles.pair}>
          <Select
            label={words('add.tier')}
            items={tiers.map((id) => ({ id, label: term('tiersInFull', id) }))}
            selected={tier}
            onChange={choose}
          />
          <Select
            label={words('facts.level')}
            items={adminLevels.map((id) => ({ id, label: term('adminLevels', id) }))}
            selected={adminLevel}
            onChange={setAdminLevel}
          />
        </div>
        <div className={styles.pair}>
          <TextField
            label={words('add.since')}
            help={words('dateHelp')}
            value={since}
            onChange={setSince}
            error={wrongDate && problemText(wrongDate, words, format)}
            dir="ltr"
          />
          <Select
            label={words('add.agreement')}
            items={[
              { id: none, label: words('add.noAgreement') },
              ...agreementKinds
                .filter((id) => fitsTier(id, tier))
                .map((id) => ({ id, label: term('agreementKinds', id) })),
            ]}
            selected={kind}
            onChange={setKind}
          />
        </div>
      </fieldset>
      <div className={styles.actions}>
        <Button onPress={goBack}>{words.in('parts', 'cancel')}</Button>
        <Button variant="primary" type="submit" isDisabled={!city || wrongDate !== undefined}>
          {words(duplicates.length > 0 ? 'add.anyway' : 'add.save')}
        </Button>
      </div>
      <p className={styles.note}>{words('add.nameHelp')}</p>
    </form>
  )
}

/** A paper of a higher tier than the one chosen would contradict it. */
function fitsTier(kind: string, tier: Tier): boolean {
  const lifted = tierOfAgreement(kind)
  return lifted === undefined || tiers.indexOf(lifted) >= tiers.indexOf(tier)
}
