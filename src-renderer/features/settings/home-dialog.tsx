import type { CityDraft } from '#domain/place/city-draft.ts'
import { homeOps } from '#domain/place/home-fields.ts'
import type { HomeCity } from '#domain/place/home.ts'
import { useLanguage, useWords } from '#i18n/words.ts'
import { CityFinder } from '#parts/city-finder.tsx'
import { useSave } from '#parts/use-save.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { useState } from 'react'

interface HomeDialogProps {
  readonly before: HomeCity | undefined
  readonly onClose: () => void
}

/** Another home city, found in the list of cities on this computer. */
export function HomeDialog({ before, onClose }: HomeDialogProps) {
  const words = useWords('settings')
  const language = useLanguage()
  const save = useSave()
  const [city, setCity] = useState<CityDraft | undefined>()
  const choose = async () => {
    if (!city) return
    const home = { id: crypto.randomUUID(), ...homeOf(city), ...(before?.contactIntervals && { contactIntervals: before.contactIntervals }) }
    const name = home.names[language] ?? home.names.en ?? ''
    if (await save('home.choose', homeOps(before, home), words('home.changed', { name }))) onClose()
  }
  return (
    <Dialog
      title={words('home.change')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button slot="close">{words.in('ui', 'cancel')}</Button>
          <Button variant="primary" isDisabled={!city} onPress={() => void choose()}>
            {words('home.choose')}
          </Button>
        </>
      }
    >
      <CityFinder onChange={setCity} autoFocus />
    </Dialog>
  )
}

const homeOf = ({ names, country, lon, lat, timeZone }: CityDraft): Omit<HomeCity, 'id'> => ({
  names,
  country,
  lon,
  lat,
  timeZone,
})
