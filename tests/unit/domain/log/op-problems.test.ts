import { opProblems } from '#domain/log/op-problems.ts'
import type { Json, Registers } from '#domain/log/op.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import { describe, expect, it } from 'vitest'
import { kobe } from '../../../fixtures/kobe.ts'

const problem = (f: Registers, e = 'place', r = 'kobe') => opProblems([{ e, r, f }])[0]?.problem

describe('opProblems', () => {
  it('finds nothing wrong with a whole place, nor with clearing and trashing', () => {
    expect(opProblems(placeOps(undefined, kobe))).toEqual([])
    expect(
      problem({ notes: null, 'names/en': null, 'sectors#sports': null, tierSince: null, $del: true }),
    ).toBeUndefined()
  })

  it.each<[string, Registers, object]>([
    [
      'a name of 10,000 characters',
      { 'names/en': 'x'.repeat(10_000) },
      { kind: 'too-long', limit: 200, length: 10_000 },
    ],
    ['notes of 20,001 characters', { notes: 'x'.repeat(20_001) }, { kind: 'too-long', limit: 20_000 }],
    ['half of a character', { 'names/en': 'a\ud83d' }, { kind: 'broken-text' }],
    [
      'half of a character deep inside',
      { sources: [{ kind: 'x', note: '\udc00' }] },
      { kind: 'broken-text', at: '[0].note' },
    ],
    ['a latitude beyond the pole', { lat: 90.01 }, { kind: 'out-of-range', from: -90, to: 90 }],
    ['a longitude beyond the date line', { lon: -181 }, { kind: 'out-of-range' }],
    ['not a number', { lat: NaN }, { kind: 'not-a-number' }],
    ['infinity', { lon: Infinity }, { kind: 'not-a-number' }],
    ['a number as text', { lat: '12' }, { kind: 'not-a-number' }],
    ['a tier of another world', { tier: 'galactic' }, { kind: 'not-one-of' }],
    ['the 30th of February', { tierSince: '2023-02-30' }, { kind: 'not-a-date' }],
    ['a cleared coordinate', { lon: null }, { kind: 'missing' }],
    ['a language that is not one of ours', { 'names/tlh': 'Qobe' }, { kind: 'unknown-language' }],
    ['a field that is not there', { aura: 1 }, { kind: 'unknown-field' }],
    ['a set written whole', { sectors: ['a'] }, { kind: 'wrong-shape' }],
    ['an element that is no id', { 'sectors#<script>': true }, { kind: 'bad-id' }],
    ['the envelope', { _b: ['a', 1, 1] }, { kind: 'unknown-field' }],
    ['the id', { id: 'other' }, { kind: 'unknown-field' }],
    ['a prototype', JSON.parse('{"__proto__":{"x":1}}') as Record<string, Json>, { kind: 'unknown-field' }],
    ['a country in small letters', { country: 'jp' }, { kind: 'wrong-shape' }],
    ['a list too long', { disputes: Array.from({ length: 51 }, () => 'x') }, { kind: 'too-many', limit: 50 }],
    [
      'a key that does not belong',
      { endonyms: [{ text: 'x', lang: 'ja', evil: 1 }] },
      { kind: 'unknown-field', at: '[0].evil' },
    ],
    ['a trash flag that is a text', { $del: 'yes' }, { kind: 'wrong-shape' }],
  ])('refuses %s', (_, f, expected) => expect(problem(f)).toMatchObject(expected))

  it('counts characters, not halves of them', () => expect(problem({ 'names/en': '😀'.repeat(200) })).toBeUndefined())
  it('refuses kinds of records it does not know, and ids that are none', () => {
    expect(problem({ a: 1 }, 'voyage')).toEqual({ kind: 'unknown-field' })
    expect(problem({ notes: '' }, 'place', '')).toEqual({ kind: 'bad-id' })
    expect(problem({ notes: '' }, 'place', '../etc')).toEqual({ kind: 'bad-id' })
  })
  it('says in which register', () =>
    expect(opProblems([{ e: 'place', r: 'kobe', f: { notes: '', lat: 91 } }])).toMatchObject([
      { e: 'place', r: 'kobe', field: 'lat' },
    ]))
})
