import { SaxesParser } from 'saxes'
import { ImportRefused, reasonText, refuseImport } from './import-refused.ts'

export interface XmlListener {
  /** Names come without their prefix. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

const piece = 1 << 20

/** Reads the XML of a part in pieces, so that it never stands in memory as one tree. Document types and entities are refused. */
export function readXml(bytes: Uint8Array, part: string, { open, close, text }: XmlListener): void {
  const parser = new SaxesParser()
  const refuse = (reason: string): never => refuseImport({ kind: 'broken-part', sheet: part, row: parser.line, reason })
  parser.on('doctype', () => refuse('DOCTYPE'))
  parser.on('error', (problem) => refuse(reasonText(problem)))
  parser.on('opentag', (tag) => open(plain(tag.name), tag.attributes))
  parser.on('closetag', (tag) => close(plain(tag.name)))
  parser.on('text', text)
  parser.on('cdata', text)
  const decoder = new TextDecoder('utf-8')
  try {
    for (let start = 0; start < bytes.length; start += piece) parser.write(decoder.decode(bytes.subarray(start, start + piece), { stream: true }))
    parser.write(decoder.decode()).close()
  } catch (problem) {
    if (problem instanceof ImportRefused || problem instanceof EnoughRead) throw problem
    refuse(reasonText(problem))
  }
}

/** Thrown by a listener that wants no more. */
class EnoughRead extends Error {}

const plain = (name: string): string => name.slice(name.indexOf(':') + 1)
