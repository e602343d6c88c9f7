import { eachElement, eachLanguage, optional, whole } from '#domain/log/fields.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { between, text } from '#domain/log/register-checks.ts'
import { describe, expect, it } from 'vitest'

const row = (registers: object): RecordRow => ({
  id: 'x',
  _b: ['a', 1, 1],
  _w: {},
  _s: 1,
  _u: '',
  _at: 0,
  ...registers,
})

describe('whole', () => {
  const notes = whole<string>(text(5), '')
  it('is one register, absent at its default', () => {
    expect(notes.registers('notes', 'hi')).toEqual([['notes', 'hi']])
    expect(notes.registers('notes', '')).toEqual([])
  })
  it('reads the default for what is missing or not right', () => {
    expect(notes.read('notes', row({ notes: 'hi' }))).toBe('hi')
    expect(notes.read('notes', row({}))).toBe('')
    expect(notes.read('notes', row({ notes: 7 }))).toBe('')
  })
  it('may be cleared only when it has a default', () => {
    expect(notes.checkRegister('', null)).toBeUndefined()
    expect(whole<number>(between(0, 1)).checkRegister('', null)).toEqual({ kind: 'missing' })
    expect(notes.checkRegister('/en', 'x')).toEqual({ kind: 'unknown-field' })
  })
})

describe('optional', () => {
  const since = optional<string>(text(5))
  it('may be absent', () => {
    expect(since.check(undefined)).toBeUndefined()
    expect(since.registers('since', undefined)).toEqual([])
    expect(since.read('since', row({}))).toBeUndefined()
    expect(since.read('since', row({ since: 'x' }))).toBe('x')
    expect(since.checkRegister('', null)).toBeUndefined()
    expect(since.checkRegister('', 'xxxxxx')).toMatchObject({ kind: 'too-long' })
  })
})

describe('eachLanguage', () => {
  const names = eachLanguage(text(5))
  it('is one register a language, without the empty ones', () => {
    expect(names.registers('names', { en: 'Kobe', ja: '' })).toEqual([['names/en', 'Kobe']])
    expect(names.read('names', row({ 'names/en': 'Kobe', 'names/tlh': 'Qobe', other: 1 }))).toEqual({ en: 'Kobe' })
  })
  it('is checked as a whole and by register', () => {
    expect(names.check({ en: 'too long' })).toMatchObject({ kind: 'too-long', at: '.en' })
    expect(names.check({ tlh: 'x' })).toMatchObject({ kind: 'unknown-language' })
    expect(names.check(undefined)).toEqual({ kind: 'missing' })
    expect(names.checkRegister('/en', 'Kobe')).toBeUndefined()
    expect(names.checkRegister('', 'Kobe')).toEqual({ kind: 'wrong-shape' })
  })
})

describe('eachElement', () => {
  const sectors = eachElement(3)
  it('is one register an element, read in the order of ids', () => {
    expect(sectors.registers('sectors', ['b', 'a', 'b'])).toEqual([
      ['sectors#b', true],
      ['sectors#a', true],
    ])
    expect(
      sectors.read('sectors', row({ 'sectors#b': true, 'sectors#a': true, 'sectors#c': false, 'sectorsx#d': true })),
    ).toEqual(['a', 'b'])
  })
  it('is checked as a whole and by register', () => {
    expect(sectors.check(['a', 'b', 'c', 'd'])).toMatchObject({ kind: 'too-many', limit: 3 })
    expect(sectors.check(['../x'])).toMatchObject({ kind: 'bad-id' })
    expect(sectors.checkRegister('#a', false)).toBeUndefined()
    expect(sectors.checkRegister('#a', 'yes')).toEqual({ kind: 'wrong-shape' })
  })
})
