/** Files of domain/ whose exported functions have no test of their own at the mirrored path, and why. */
export const withoutTwin: Readonly<Record<string, string>> = {}
