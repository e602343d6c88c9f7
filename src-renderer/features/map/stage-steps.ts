/** Pixels the map moves for one press of an arrow key. */
export const stride = 120
/** How much closer one press of plus brings the map. */
export const zoomStep = 1.6
/** Pixels around a symbol that still belong to it. */
export const symbolReach = 6
