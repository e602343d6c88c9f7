/** The text fenced off, so that its direction and that of the words around it leave each other alone (U+2068, U+2069). */
export const isolated = (text: string): string => `\u2068${text}\u2069`
