import styles from './circle-of-friends.module.css'

/** A drawing of the circle of friends: a globe in lines, the home city, and arcs to partners of each tier. */
export function CircleOfFriends() {
  return (
    <svg className={styles.drawing} viewBox="0 0 560 560" aria-hidden>
      <circle className={styles.globe} cx="280" cy="280" r="236" />
      {[0.34, 0.68].map((share) => (
        <ellipse key={share} className={styles.line} cx="280" cy="280" rx={236 * share} ry="236" />
      ))}
      <path className={styles.line} d="M280 44v472M44 280h472M76 162h408M76 398h408" />
      {friends.map(({ x, y, tier }) => (
        <path key={`${x}-${y}`} className={styles.arc} data-tier={tier} d={arc(x, y)} />
      ))}
      {friends.map(({ x, y, tier }) => (
        <g key={`${x}-${y}`} className={styles.friend} data-tier={tier} transform={`translate(${x} ${y})`}>
          {tier === 'sister' && <circle r="6" />}
          {tier === 'friendly-exchange' && <path d="M0-7.5 7.5 0 0 7.5-7.5 0Z" />}
          {tier === 'intent' && <path d="M0-7 7 5.5H-7Z" />}
        </g>
      ))}
      <circle className={styles.halo} cx={home.x} cy={home.y} r="17" />
      <circle className={styles.home} cx={home.x} cy={home.y} r="8" />
    </svg>
  )
}

const home = { x: 316, y: 214 }

const friends = [
  { x: 392, y: 226, tier: 'sister' },
  { x: 372, y: 206, tier: 'friendly-exchange' },
  { x: 292, y: 150, tier: 'sister' },
  { x: 146, y: 168, tier: 'sister' },
  { x: 120, y: 214, tier: 'friendly-exchange' },
  { x: 168, y: 136, tier: 'intent' },
  { x: 188, y: 196, tier: 'sister' },
  { x: 300, y: 302, tier: 'friendly-exchange' },
  { x: 322, y: 266, tier: 'sister' },
  { x: 412, y: 414, tier: 'sister' },
  { x: 466, y: 400, tier: 'friendly-exchange' },
  { x: 132, y: 330, tier: 'sister' },
  { x: 480, y: 190, tier: 'sister' },
  { x: 458, y: 150, tier: 'intent' },
] as const

/** Bent to the north, as on the map. */
function arc(x: number, y: number): string {
  const length = Math.hypot(x - home.x, y - home.y)
  return `M${home.x} ${home.y}Q${(x + home.x) / 2} ${(y + home.y) / 2 - length * 0.26} ${x} ${y}`
}
