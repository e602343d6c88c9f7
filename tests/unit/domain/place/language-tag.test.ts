import { expect, it } from 'vitest'
import { isLanguageTag } from '#domain/place/language-tag.ts'

it.each([
  ['ja', true],
  ['pt-BR', true],
  ['zh-Hant-TW', true],
  ['', false],
  ['japanese language', false],
  ['x1', false],
  ['ab-1', false],
])('%j is a language tag: %s', (text, expected) => expect(isLanguageTag(text)).toBe(expected))
