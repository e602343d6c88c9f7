/** Says one figure as a line of JSON; lower is better. */
export function say(name, value, unit, goal) {
  const rounded = Number(value.toFixed(value < 10 ? 3 : 1))
  process.stdout.write(`${JSON.stringify({ name, value: rounded, unit, goal })}\n`)
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}
