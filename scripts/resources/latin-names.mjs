/**
 * Up to two more Latin names a city is looked for under (Mogilev for Mahilyow), from its unlabelled other names.
 * Spellings that begin alike are taken as one name; a name counts when three spellings bear it out.
 */
export function latinNames(name, others) {
  const spellings = [...new Set(others)].filter(isLatinName)
  const families = new Map()
  for (const spelling of spellings) {
    const family = beginning(spelling)
    families.set(family, [...(families.get(family) ?? []), spelling])
  }
  families.delete(beginning(name))
  return [...families.values()]
    .filter((family) => family.length >= 3)
    .sort((a, b) => b.length - a.length || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .map(plainest)
}

/** Begins with a capital, goes on in small letters: no airport codes, no machine transliterations. */
const isLatinName = (text) =>
  /^\p{Lu}[\p{Script=Latin}\p{M}’' -]*\p{Ll}$/u.test(text) && /^[\p{Script=Latin}\p{M}’' -]+$/u.test(text)

const beginning = (text) => folded(text).slice(0, 3)

const folded = (text) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()

/** Plain letters before accents, then the shortest. */
function plainest(family) {
  const accents = (text) => text.replace(/[A-Za-z -]/g, '').length
  return family.toSorted((a, b) => accents(a) - accents(b) || a.length - b.length || (a < b ? -1 : 1))[0]
}
