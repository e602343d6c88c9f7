import { createContext, useContext, useState, type ReactNode } from 'react'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { RecordDialog } from './record-dialog.tsx'

export interface EditWish {
  readonly kind: RecordKind
  /** The record to change; left out for a new one. */
  readonly id?: string
  readonly initial?: Readonly<Record<string, unknown>>
  readonly onKept?: (id: string) => void
}

const EditRecord = createContext<(wish: EditWish) => void>(() => undefined)

/** Opens the form of a record of any kind over the file. */
export const useEditRecord = (): ((wish: EditWish) => void) => useContext(EditRecord)

interface RecordEditingProps {
  /** Fields that are plain from where the form stands. */
  readonly without: readonly string[]
  readonly children: ReactNode
}

/** A file with the form of whatever record is being added or changed. */
export function RecordEditing({ without, children }: RecordEditingProps) {
  const [wish, setWish] = useState<EditWish>()
  return (
    <EditRecord value={setWish}>
      {children}
      {wish && (
        <RecordDialog
          key={`${wish.kind} ${wish.id ?? ''}`}
          {...wish}
          without={without}
          onClose={() => setWish(undefined)}
        />
      )}
    </EditRecord>
  )
}
