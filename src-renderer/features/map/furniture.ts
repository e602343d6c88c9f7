import type { Box } from '#domain/map/map-scene.ts'

const margin = 4

/** The boxes, in pixels of the stage, of everything on it that is not the map: names and leaders keep out of them. */
export function furnitureBoxes(stage: HTMLElement, except?: Element): readonly Box[] {
  const origin = stage.getBoundingClientRect()
  return [...stage.querySelectorAll('[data-furniture]')].flatMap((element) => {
    if (element === except) return []
    const { left, top, width, height } = element.getBoundingClientRect()
    if (width === 0 || height === 0) return []
    return [{ x: left - origin.left - margin, y: top - origin.top - margin, width: width + 2 * margin, height: height + 2 * margin }]
  })
}
