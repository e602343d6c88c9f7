/** The views of borders and names that ship with the program; words: room settings, `worldviews`. */
export const builtInViews = ['cn', 'intl', 'ne'] as const
export type BuiltInView = (typeof builtInViews)[number]
