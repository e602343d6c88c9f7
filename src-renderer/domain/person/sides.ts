/** On which side a person or an organisation stands: with the home city, or with a partner. */
export const sides = ['home', 'abroad'] as const
