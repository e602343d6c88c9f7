/** The CSS font families of the page, for what is drawn or printed apart from it. */
export const pageFamily = (token: '--font-sans' | '--font-serif' = '--font-sans'): string => getComputedStyle(document.documentElement).getPropertyValue(token).trim() || 'sans-serif'
