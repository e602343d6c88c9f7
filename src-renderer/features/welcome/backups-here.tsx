import { allPlaces } from '#data/place-queries.ts'
import { useQuery } from '#data/use-query.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { useBackups } from '#parts/use-backup-status.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'

/** Where backups lie beside records that are gone, the last good one comes before any new beginning. */
export function BackupsHere() {
  const words = useWords('backups')
  const formats = useFormats()
  const latest = useBackups()?.find(({ state }) => state !== 'damaged')
  const places = useQuery(allPlaces, [])
  if (!latest || places.kind === 'loading' || places.value.length > 0) return null
  const at = new Date(latest.at)
  return (
    <Banner
      tone="near"
      text={words('gone', { day: formats.day(at), time: formats.time(at) })}
      action={
        <Button size="small" onPress={() => go({ page: 'restore', backup: latest.id })}>
          {words('restore.open')}
        </Button>
      }
    />
  )
}
