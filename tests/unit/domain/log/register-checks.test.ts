import {
  between,
  either,
  flag,
  identifier,
  isPlainObject,
  listOf,
  mapOf,
  matching,
  oneOf,
  shape,
  someText,
  text,
} from '#domain/log/register-checks.ts'
import { describe, expect, it } from 'vitest'

describe('the checks', () => {
  it('of texts count characters and want them whole', () => {
    expect(text(2)('ab')).toBeUndefined()
    expect(text(2)('😀😀')).toBeUndefined()
    expect(text(2)('abc')).toEqual({ kind: 'too-long', limit: 2, length: 3 })
    expect(text(2)('\ud83d')).toEqual({ kind: 'broken-text' })
    expect(text(2)(1)).toEqual({ kind: 'wrong-shape' })
    expect(someText(2)('  ')).toEqual({ kind: 'missing' })
    expect(someText(2)('a')).toBeUndefined()
  })
  it('of patterns, ids and choices', () => {
    expect(matching(/^[A-Z]{2}$/)('JP')).toBeUndefined()
    expect(matching(/^[A-Z]{2}$/)('jp')).toEqual({ kind: 'wrong-shape' })
    expect(either(matching(/^a$/), matching(/^$/))('')).toBeUndefined()
    expect(either(matching(/^a$/), matching(/^$/))('b')).toEqual({ kind: 'wrong-shape' })
    expect(identifier('4b3c-x_1.2')).toBeUndefined()
    expect(identifier('__proto__')).toEqual({ kind: 'bad-id' })
    expect(oneOf(['a'])('b')).toEqual({ kind: 'not-one-of', values: ['a'] })
  })
  it('of numbers and flags', () => {
    expect(between(0, 1)(0.5)).toBeUndefined()
    expect(between(0, 1)(2)).toEqual({ kind: 'out-of-range', from: 0, to: 1 })
    for (const value of [NaN, Infinity, '1', null]) expect(between(0, 1)(value)).toEqual({ kind: 'not-a-number' })
    expect(flag(false)).toBeUndefined()
    expect(flag(0)).toEqual({ kind: 'wrong-shape' })
  })
  it('of lists, objects and maps say where', () => {
    expect(listOf(flag, 2)([true, 1])).toEqual({ kind: 'wrong-shape', at: '[1]' })
    expect(listOf(flag, 2)([true, true, true])).toEqual({ kind: 'too-many', limit: 2, length: 3 })
    const point = shape({ x: between(0, 9), note: text(3) }, ['note'])
    expect(point({ x: 1 })).toBeUndefined()
    expect(point({})).toEqual({ kind: 'missing', at: '.x' })
    expect(point({ x: 1, y: 2 })).toEqual({ kind: 'unknown-field', at: '.y' })
    expect(point(JSON.parse('{"x":1,"__proto__":{}}'))).toEqual({ kind: 'unknown-field', at: '.__proto__' })
    expect(listOf(point, 9)([{ x: 1, note: 'long' }])).toMatchObject({ kind: 'too-long', at: '[0].note' })
    expect(mapOf(['en'], text(2))({ en: 'abc' })).toMatchObject({ kind: 'too-long', at: '.en' })
    expect(mapOf(['en'], text(2))({ xx: 'a' })).toEqual({ kind: 'unknown-language', at: '.xx' })
  })
  it('know an object from a list and from nothing', () => {
    expect([{}, [], null, 'x'].map(isPlainObject)).toEqual([true, false, false, false])
  })
})
