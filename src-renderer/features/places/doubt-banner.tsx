import { confirmedPlace, doubtsAbout } from '#domain/place/confirmed-place.ts'
import { placeName, type Place } from '#domain/place/place.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import styles from './doubt-banner.module.css'
import { usePlaceChange } from './use-place-change.ts'

/** Why an unconfirmed place stays off the map, with the action that puts it there. */
export function DoubtBanner({ place }: { readonly place: Place }) {
  const words = useWords('places')
  const format = useFormats()
  const change = usePlaceChange(place)
  const doubts = doubtsAbout(place)
  if (doubts.length === 0) return null
  const reasons = format.list(doubts.map((doubt) => words(`doubts.${doubt}`)))
  const confirm = () =>
    void change('confirm', confirmedPlace(place), words('said.confirmed', { name: placeName(place, words.language) }))
  return (
    <div className={styles.place}>
      <Banner
        tone="near"
        text={words('doubt.sentence', { reasons })}
        action={
          <Button variant="primary" onPress={confirm}>
            {words('doubt.confirm')}
          </Button>
        }
      />
    </div>
  )
}
