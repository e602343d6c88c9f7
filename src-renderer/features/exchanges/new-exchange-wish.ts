import { newWish } from '#navigation/wish.ts'

/** The form for a new exchange. */
export const { ask: askForNewExchange, use: useNewExchangeWish } = newWish()
