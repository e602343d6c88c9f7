export const shows = ['chart', 'both', 'table'] as const
/** Whether the page shows charts, charts with their tables, or tables alone. */
export type Show = (typeof shows)[number]
