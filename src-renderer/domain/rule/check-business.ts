import { halfDays } from '#domain/visit/half-days.ts'
import { plain, type Check } from './rule-result.ts'

/** Official half-days of all half-days abroad; it points to what else fills the others. */
export const checkBusinessShare: Check = ({ file, rule }) => {
  const { business = 0, of = 1 } = rule.limits
  const cells = halfDays(file)
  if (cells.length === 0) return plain('unknown', 'noDates')
  const official = cells.filter(({ use }) => use === 'official').length
  const needed = Math.ceil((cells.length * business) / of - 1e-9)
  const state = official < needed ? 'over' : official === needed ? 'near' : 'ok'
  const free = cells.filter(({ use }) => use === 'other').flatMap(({ itemIds }) => itemIds)
  return {
    ...plain(state, 'business', { official, total: cells.length, needed, transit: cells.filter(({ use }) => use === 'transit').length }),
    ...{ unit: 'share', value: official / cells.length, limit: business / of },
    itemIds: state === 'over' ? [...new Set(free)] : [],
  }
}
