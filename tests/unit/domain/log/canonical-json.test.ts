import { canonicalJson } from '#domain/log/canonical-json.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('canonicalJson', () => {
  // The example of RFC 8785, section 3.2.2 and 3.2.3.
  it('writes the example of the standard', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\u0022/",
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  it('sorts keys by UTF-16 code units', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 }
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}')
  })

  it.each([
    [-0, '0'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e21, '1e+21'],
    [123456789012345680000, '123456789012345680000'],
    [5e-324, '5e-324'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  ])('writes %s as %s', (value, text) => expect(canonicalJson(value)).toBe(text))

  it.each([NaN, Infinity, undefined, [undefined], () => 1, 1n, '\ud800', { '\udc00': 1 }, { a: ['x\ud83d'] }])(
    'refuses %s',
    (value) => expect(() => canonicalJson(value)).toThrow(TypeError),
  )

  it('leaves out keys without a value', () => expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}'))

  it('says the same in any order of keys, and parses back', () => {
    const wellFormed = fc
      .jsonValue()
      .filter((value) => JSON.stringify(value).isWellFormed() && !JSON.stringify(value).includes('\\ud'))
    fc.assert(
      fc.property(wellFormed, (value) => {
        const text = canonicalJson(value)
        expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(JSON.parse(canonicalJson(reversed(value)))))
        expect(canonicalJson(reversed(value))).toBe(text)
      }),
    )
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}
