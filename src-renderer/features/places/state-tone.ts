import type { Tone } from '#ui/tag.tsx'

/** The tone in which the state of an action, a commitment, a target or a project is shown. */
export function stateTone(state: string): Tone {
  switch (state) {
    case 'done':
    case 'kept':
    case 'completed':
    case 'met':
    case 'accepted':
      return 'ok'
    case 'under-way':
    case 'negotiation':
    case 'signed':
    case 'running':
    case 'active':
    case 'invited':
      return 'river'
    case 'late':
      return 'over'
    default:
      return 'plain'
  }
}
