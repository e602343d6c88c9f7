/**
 * The Chinese calendar's words for a day in `timeZone`: "农历十月十五 · 小雪次日", the solar term only on its day and the
 * day after. In Chinese alone, since only the Chinese interface shows them. Lunar dates are the runtime's (ICU), terms
 * are computed.
 */
export function chineseDay(instant: Date, timeZone: string): string {
  const term = solarTermOf(instant, 0)
  const yesterday = solarTermOf(instant, -1)
  return [lunarDay(instant, timeZone), term ?? (yesterday && `${yesterday}次日`)]
    .filter((text) => text !== undefined)
    .join(' · ')
}

function lunarDay(instant: Date, timeZone: string): string | undefined {
  const parts = new Intl.DateTimeFormat('zh-Hans-CN-u-ca-chinese', {
    timeZone,
    month: 'long',
    day: 'numeric',
  }).formatToParts(instant)
  const month = parts.find(({ type }) => type === 'month')?.value
  const day = Number(parts.find(({ type }) => type === 'day')?.value)
  const name = lunarDays[day - 1]
  return month === undefined || name === undefined ? undefined : `农历${month}${name}`
}

/** The term whose moment falls on the day in Beijing that lies `days` after that of `instant`. */
function solarTermOf(instant: Date, days: number): string | undefined {
  const midnight = (Math.floor((instant.getTime() + beijingMs) / dayMs) + days) * dayMs - beijingMs
  const before = Math.floor(solarLongitude(midnight) / 15)
  const after = Math.floor(solarLongitude(midnight + dayMs) / 15)
  return before === after ? undefined : solarTerms[after % 24]
}

/**
 * Apparent longitude of the sun in degrees, within 0.01° (some 15 minutes of time): Meeus, Astronomical Algorithms,
 * chapter 25, low accuracy.
 */
function solarLongitude(unixMs: number): number {
  // 69 s: Terrestrial Time ahead of UTC in these decades.
  const centuries = (unixMs + 69_000 - j2000Ms) / (36_525 * dayMs)
  const mean = 280.46646 + 36000.76983 * centuries + 0.0003032 * centuries ** 2
  const anomaly = radians(357.52911 + 35999.05029 * centuries - 0.0001537 * centuries ** 2)
  const equation =
    (1.914602 - 0.004817 * centuries) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * centuries) * Math.sin(2 * anomaly) +
    0.000289 * Math.sin(3 * anomaly)
  const node = radians(125.04 - 1934.136 * centuries)
  const apparent = mean + equation - 0.00569 - 0.00478 * Math.sin(node)
  return ((apparent % 360) + 360) % 360
}

const dayMs = 86_400_000
const beijingMs = 8 * 3_600_000
const j2000Ms = Date.UTC(2000, 0, 1, 12)
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** From longitude 0° in steps of 15°. */
const solarTerms =
  '春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至 小寒 大寒 立春 雨水 惊蛰'.split(
    ' ',
  )

const lunarDays =
  '初一 初二 初三 初四 初五 初六 初七 初八 初九 初十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 廿一 廿二 廿三 廿四 廿五 廿六 廿七 廿八 廿九 三十'.split(
    ' ',
  )
