/** A cell of a grid: the line, and the column among those with words. */
export interface GridPlace {
  readonly line: number
  readonly column: number
}

interface GridSize {
  readonly lines: number
  readonly columns: number
  /** Lines in sight. */
  readonly page: number
  readonly isRightToLeft: boolean
}

interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** Where a key leads from `here`, perhaps beyond the ends; undefined for a key that does not move. */
export function gridMove(press: Press, { line, column }: GridPlace, size: GridSize): GridPlace | undefined {
  if (press.altKey) return undefined
  const onward = size.isRightToLeft ? -1 : 1
  const mod = press.ctrlKey || press.metaKey
  switch (press.key) {
    case 'ArrowDown':
      return { line: mod ? size.lines - 1 : line + 1, column }
    case 'ArrowUp':
      return { line: mod ? 0 : line - 1, column }
    case 'ArrowRight':
      return { line, column: column + onward }
    case 'ArrowLeft':
      return { line, column: column - onward }
    case 'PageDown':
      return { line: line + size.page, column }
    case 'PageUp':
      return { line: line - size.page, column }
    case 'Home':
      return { line: 0, column }
    case 'End':
      return { line: size.lines - 1, column }
    default:
      return undefined
  }
}

/** A key that types something, with no command in it. */
export const isTypedLetter = ({ key, ctrlKey, metaKey, altKey }: Press): boolean => /^.$/u.test(key) && !ctrlKey && !metaKey && !altKey
