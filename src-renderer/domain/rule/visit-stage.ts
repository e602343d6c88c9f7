import { visitStates, type Visit } from '#domain/visit/visit.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'

/** Whether the visit has its approval: a number, or a state that comes after it. */
export const isApproved = ({ state, approvalNumber }: Pick<Visit, 'state' | 'approvalNumber'>): boolean =>
  approvalNumber.trim() !== '' || (state !== 'cancelled' && visitStates.indexOf(state) >= visitStates.indexOf('approved'))

/** Whether its first day has come. */
export const hasBegun = ({ date }: Pick<Visit, 'date'>, today: PartialDate): boolean => date !== undefined && today >= date
