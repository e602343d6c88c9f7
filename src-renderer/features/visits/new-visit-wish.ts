import { newWish } from '#navigation/wish.ts'

/** The form for a new visit. */
export const { ask: askForNewVisit, use: useNewVisitWish } = newWish()
