/** A span of years as it is read: with an en dash. */
export const dashed = (span: string): string => span.replace('-', '–')
