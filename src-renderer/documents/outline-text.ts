import { isRightToLeft } from '#domain/place/language.ts'
import { isLineRightToLeft, type Block, type Line, type Lines, type Outline } from './outline.ts'

/** The paper as plain text for a chat: headings on lines of their own, a row of a table as a first line and what belongs to it. */
export function outlineText(outline: Outline): string {
  const isMixed = outline.languages.some(isRightToLeft) && outline.languages.some((language) => !isRightToLeft(language))
  const say = (line: Line): string => pieces(line, isMixed || isLineRightToLeft(line))
  const parts = outline.blocks.map((block) => blockText(block, say)).filter((part) => part !== '')
  return `${parts.join('\n\n')}\n`
}

type Say = (line: Line) => string

function blockText(block: Block, say: Say): string {
  switch (block.kind) {
    case 'heading':
      return block.lines.map((line, at) => (at === 0 ? `■ ${say(line)}` : say(line))).join('\n')
    case 'title':
    case 'subtitle':
    case 'paragraph':
    case 'note':
      return each(block.lines, say).join('\n')
    case 'table':
      return block.rows.map((cells) => rowText(cells, say)).join('\n')
    case 'picture':
    case 'page-break':
      return ''
  }
}

/** "09:30–10:30 (08:30–09:30) Call on the mayor", under it what else the row says, each beginning with a dot. */
function rowText([first = [], second = [], ...others]: readonly Lines[], say: Say): string {
  const head = [each(first, say).join(' '), ...each(second.slice(0, 1), say)].filter((text) => text !== '').join(' ')
  const rest = [...second.slice(1), ...others.flat()]
  return [head, ...each(rest, say).map((text) => `  · ${text}`)].join('\n')
}

const each = (lines: Lines, say: Say): readonly string[] => lines.map(say).filter((text) => text !== '')

/** First strong isolate and its end: a name in other letters keeps its own direction. */
const pieces = (line: Line, isIsolated: boolean): string => line.map(({ text }) => (isIsolated && line.length > 1 ? `\u2068${text}\u2069` : text)).join('')
