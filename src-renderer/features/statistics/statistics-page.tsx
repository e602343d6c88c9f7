/** Every figure of the office in one place. */
export function StatisticsPage() {
  return null
}
