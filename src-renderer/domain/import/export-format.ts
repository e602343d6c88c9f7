/** What an export of everything calls itself in its `meta`. */
export const exportFormat = 'sister-city-atlas/export'

/** Raised when an older program would misread what is written. */
export const exportVersion = 1
