import { Check, CircleHelp, CircleX, TriangleAlert, type LucideIcon } from 'lucide-react'
import { Button } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './state-chip.module.css'

export type ChipState = 'ok' | 'near' | 'over' | 'unknown'

interface StateChipProps {
  readonly state: ChipState
  readonly name: string
  /** Already formatted; left out where there is none. */
  readonly figure?: string | undefined
  /** The state in a word, beside its colour and shape. */
  readonly word: string
}

/** A rule at a glance: outline when it is kept, soft near its limit, solid beyond it. Opens what hangs from it. */
export function StateChip({ state, name, figure, word }: StateChipProps) {
  const Icon = icons[state]
  return (
    <Button className={classNames(styles.chip, styles[state])}>
      <Icon className={styles.icon} aria-hidden />
      <span>{name}</span>
      {figure !== undefined && <b className={styles.figure}>{figure}</b>}
      <span>{word}</span>
    </Button>
  )
}

const icons: Readonly<Record<ChipState, LucideIcon>> = { ok: Check, near: TriangleAlert, over: CircleX, unknown: CircleHelp }
