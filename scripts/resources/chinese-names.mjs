/**
 * The Chinese names among the other names of a city, at most three, the likeliest for a mainland reader first.
 * The list mixes simplified, traditional and Japanese spellings without saying which: all are brought to simplified.
 * A name spelt with characters that only simplified has is the best witness, one spelt in traditional the worst.
 */
export function chineseNames(others, { toSimplified, toTraditional }) {
  const witness = new Map()
  for (const other of others) {
    if (!isHan(other)) continue
    const name = toSimplified(other).replaceAll('－', '-')
    const isSimplifiedOnly = name === other && toTraditional(name) !== name
    const worth = isSimplifiedOnly ? 100 : name === other ? 50 : 1
    witness.set(name, (witness.get(name) ?? 0) + worth)
  }
  const withoutCity = (name) => (witness.has(`${name}市`) ? name : name.replace(/(?<=..)(特别|广域)?市$/u, ''))
  const ranked = [...witness].sort(
    ([a, worthA], [b, worthB]) => worthB - worthA || a.length - b.length || (a < b ? -1 : 1),
  )
  return [...new Set(ranked.map(([name]) => withoutCity(name)))].slice(0, 3)
}

const isHan = (text) => /^\p{Script=Han}[\p{Script=Han}·－-]*$/u.test(text)

/** The two converters, from the opencc-js module; Japanese forms (神戸) count as traditional. */
export function spellings({ Converter }) {
  const fromJapanese = Converter({ from: 'jp', to: 't' })
  const fromTraditional = Converter({ from: 't', to: 'cn' })
  return {
    toSimplified: (text) => fromTraditional(fromJapanese(text).replaceAll('戸', '户')),
    toTraditional: Converter({ from: 'cn', to: 't' }),
  }
}
