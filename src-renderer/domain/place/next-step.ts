import type { Contact } from './contact-light.ts'
import type { Tier } from './place.ts'

export const nextSteps = ['write-letter', 'propose-video-meeting', 'plan-visit', 'look-into'] as const
/** What to do about a place whose contact grows old. */
export type NextStep = (typeof nextSteps)[number]

/**
 * What is suggested where nothing is planned; undefined where nothing need be done. A silence of years is broken by a
 * letter; a sister city that only begins to slip is owed a visit, the others first a video meeting.
 */
export function suggestedStep(tier: Tier, contact: Pick<Contact, 'light' | 'next'>): NextStep | undefined {
  if (contact.next) return undefined
  switch (contact.light) {
    case 'dormant':
      return 'write-letter'
    case 'slipping':
      return tier === 'sister' ? 'plan-visit' : 'propose-video-meeting'
    case 'not-checked':
      return 'look-into'
    case 'fresh':
    case 'ended':
      return undefined
  }
}
