/** What an export of everything calls itself in its `meta`. */
export const exportFormat = 'sister-city-atlas/export'
