import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'

interface BarButtonProps {
  readonly className: string
  /** The first column of the grid around it, from 1. */
  readonly column: number
  /** How many columns it lies across. */
  readonly columns: number
  readonly isSelected: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

/** A button that lies as a bar across columns of the grid it stands in. */
export function BarButton({ className, column, columns, isSelected, onPress, children }: BarButtonProps) {
  return (
    <Button className={className} style={{ gridColumn: `${column} / span ${columns}` }} data-selected={isSelected || undefined} aria-pressed={isSelected} onPress={onPress}>
      {children}
    </Button>
  )
}
