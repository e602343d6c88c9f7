import { useState, type DragEvent } from 'react'
import { openDropped } from './open-file.ts'
import { isBusy } from './work.ts'

interface Drop {
  readonly isOver: boolean
  readonly onDragOver: (event: DragEvent) => void
  readonly onDragLeave: (event: DragEvent) => void
  readonly onDrop: (event: DragEvent) => void
}

/** A file dropped anywhere on the element is opened. */
export function useDrop(): Drop {
  const [isOver, setOver] = useState(false)
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files') && !isBusy()
  return {
    isOver,
    onDragOver: (event) => {
      if (!holdsFile(event)) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    },
    onDragLeave: (event) => {
      const isInside = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)
      if (!isInside) setOver(false)
    },
    onDrop: (event) => {
      event.preventDefault()
      setOver(false)
      const [file] = event.dataTransfer.files
      if (file && holdsFile(event)) void openDropped(file)
    },
  }
}
