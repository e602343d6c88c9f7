import { go } from '#navigation/go.ts'
import { RecordDialog } from '#parts/record-dialog.tsx'

/** The form of a new visit; the file opens once it is kept. */
export function NewVisit({ onClose }: { readonly onClose: () => void }) {
  return <RecordDialog kind="visit" without={later} onClose={onClose} onKept={(visit) => go({ page: 'visits', visit })} />
}

/** What nobody knows yet of a visit that is only now written down. */
const later = ['outcome', 'copiedFromId', 'sources']
