/** @typedef {{ name: string, value: number, unit: string, goal?: number }} Figure lower is better */

/**
 * The figures among the lines a benchmark printed; other lines are not figures.
 * @param {string} text
 * @returns {Figure[]}
 */
export function figuresIn(text) {
  return text.split('\n').flatMap((line) => {
    const figure = line.startsWith('{') ? parsed(line) : undefined
    return figure ? [figure] : []
  })
}

/** @param {Figure} figure */
export function isMissed({ value, goal }) {
  return goal !== undefined && value > goal
}

/**
 * @param {string} line
 * @returns {Figure | undefined}
 */
function parsed(line) {
  try {
    const { name, value, unit, goal } = JSON.parse(line)
    const isFigure = typeof name === 'string' && Number.isFinite(value) && typeof unit === 'string'
    return isFigure ? { name, value, unit, ...(Number.isFinite(goal) ? { goal } : {}) } : undefined
  } catch {
    return undefined
  }
}
