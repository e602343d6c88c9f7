/** The rows chosen in a list, and the one from which a range is drawn. */
export interface RowChoice {
  readonly chosen: ReadonlySet<string>
  readonly anchor?: string
}

export const nothingChosen: RowChoice = { chosen: new Set() }

/** 'toggle' as Ctrl does, 'range' as Shift does. */
export type ChoiceWay = 'only' | 'toggle' | 'range'

/** The choice after the row `id` was picked; `order` is how the rows stand. */
export function picked(choice: RowChoice, id: string, way: ChoiceWay, order: readonly string[]): RowChoice {
  if (way === 'only') return { chosen: new Set([id]), anchor: id }
  if (way === 'toggle') {
    const chosen = new Set(choice.chosen)
    if (!chosen.delete(id)) chosen.add(id)
    return { chosen, anchor: id }
  }
  const [from, to] = [order.indexOf(choice.anchor ?? id), order.indexOf(id)]
  if (from < 0 || to < 0) return { chosen: new Set([id]), anchor: id }
  return { chosen: new Set(order.slice(Math.min(from, to), Math.max(from, to) + 1)), anchor: order[from] as string }
}

/** The choice without what no longer stands in the list. */
export function stillChosen(choice: RowChoice, isThere: (id: string) => boolean): RowChoice {
  const kept = [...choice.chosen].filter(isThere)
  if (kept.length === choice.chosen.size) return choice
  return { chosen: new Set(kept), ...(choice.anchor !== undefined && isThere(choice.anchor) && { anchor: choice.anchor }) }
}
