/** The present value of a colour token such as `--map-sea` where `element` stands, for drawing on a canvas. */
export function tokenColour(element: Element, token: `--${string}`): string {
  return getComputedStyle(element).getPropertyValue(token).trim()
}
