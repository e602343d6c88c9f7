import { fileType } from '#domain/record/file-type.ts'
import { expect, it } from 'vitest'

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

it.each([
  [ascii('%PDF-1.7'), 'application/pdf'],
  [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
  [ascii('RIFF....WEBP'), 'image/webp'],
  [ascii('PK\u0003\u0004....word/document.xml'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  [ascii('PK\u0003\u0004....other'), 'application/zip'],
  [ascii('<html>'), 'application/octet-stream'],
  [new Uint8Array(), 'application/octet-stream'],
])('%# is told by its first bytes', (bytes, mime) => expect(fileType(bytes)).toBe(mime))
