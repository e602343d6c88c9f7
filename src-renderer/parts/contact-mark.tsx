import type { ContactLight } from '#domain/place/contact-light.ts'
import { StateMark } from '#ui/state-mark.tsx'
import { TierMark } from './tier-mark.tsx'

interface ContactMarkProps {
  readonly light: ContactLight
  /** Said by screen readers; leave out where the word stands beside the mark. */
  readonly label?: string
}

/** The contact light as a shape: ● fresh, ▲ slipping, ■ dormant, ○ not checked, ✕ ended. */
export function ContactMark({ light, ...name }: ContactMarkProps) {
  return light === 'ended' ? (
    <TierMark tier="ended" size={11} {...name} />
  ) : (
    <StateMark state={states[light]} {...name} />
  )
}

const states = { fresh: 'ok', slipping: 'near', dormant: 'over', 'not-checked': 'none' } as const
