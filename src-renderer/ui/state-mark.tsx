import { classNames } from './class-names.ts'
import styles from './state-mark.module.css'

export type StateOfMark = 'ok' | 'near' | 'over' | 'none'

interface StateMarkProps {
  readonly state: StateOfMark
  /** Said by screen readers; leave out when the words stand beside it. */
  readonly label?: string
}

/** A light that is a shape as well: ● good, ▲ nearing a limit, ■ past it, ○ not known. */
export function StateMark({ state, label }: StateMarkProps) {
  const name = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg className={classNames(styles.mark, styles[state])} viewBox="0 0 12 12" {...name}>
      {shapes[state]}
    </svg>
  )
}

const shapes = {
  ok: <circle cx="6" cy="6" r="4.75" />,
  near: <path d="M6 1.25 11 10.5H1Z" />,
  over: <rect x="1.5" y="1.5" width="9" height="9" rx="1.5" />,
  none: <circle cx="6" cy="6" r="3.75" />,
} satisfies Record<StateOfMark, React.ReactNode>
