import { Armchair } from 'lucide-react'
import { useState } from 'react'
import type { Item } from '#domain/visit/item.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/button.tsx'
import { SeatingDialog } from './seating-dialog.tsx'

interface SeatingButtonProps {
  readonly item: Item
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
}

/** The way to seats, name plates and flags of an item where people sit or stand together. */
export function SeatingButton({ item, file, surroundings }: SeatingButtonProps) {
  const words = useWords('seating')
  const [isOpen, setOpen] = useState(false)
  if (item.kind !== 'meeting' && item.kind !== 'meal' && item.kind !== 'event' && item.kind !== 'leg') return null
  return (
    <>
      <Button size="small" icon={Armchair} onPress={() => setOpen(true)}>
        {words('open')}
      </Button>
      {isOpen && <SeatingDialog item={item} file={file} surroundings={surroundings} onClose={() => setOpen(false)} />}
    </>
  )
}
