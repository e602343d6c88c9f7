import ts from 'typescript'
import type { SourceFile } from './source-files.ts'
import { lineOf, nodesOf, treeOf } from './syntax.ts'

/** One place where the code asks for a word. */
export interface WordUse {
  /** `undefined` when the file got its words from elsewhere and does not know the room. */
  readonly room: string | undefined
  /** What the key looks like; a computed part fits anything. */
  readonly key: RegExp
  readonly text: string
  readonly at: string
}

/** Every `words('key')`, `words.in('room', 'key')` and `words.has('key')` of a file whose key is at least partly written out. */
export function wordUses(file: SourceFile): readonly WordUse[] {
  const tree = treeOf(file)
  const nodes = nodesOf(tree)
  const rooms = roomsByName(nodes)
  return nodes.filter(ts.isCallExpression).flatMap((call) => {
    const asked = askedIn(call, rooms)
    return asked === undefined ? [] : keysOf(asked.key).map((text) => ({ room: asked.room, key: patternOf(text), text, at: `${file.path}:${lineOf(call)}` }))
  })
}

/** Every text that is written out in a file: keys also travel as values (`{ words: 'commands.print' }`). */
export function writtenTexts(file: SourceFile): readonly string[] {
  return nodesOf(treeOf(file)).flatMap((node) => (ts.isStringLiteralLike(node) ? [node.text] : ts.isTemplateExpression(node) ? [templateText(node)] : []))
}

/** `tiers.${tier}` as a pattern; a template that begins with what is computed fits nothing, for it would fit everything. */
export function patternOf(text: string): RegExp {
  if (text.startsWith(computed)) return /^\b$/
  const escaped = text.split(computed).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${escaped.join('.+')}$`)
}

/** Stands for a computed part of a template. */
export const computed = '\u0000'

type Rooms = ReadonlyMap<string, string | undefined>

/** Names that hold words: `const words = useWords('map')`, or a parameter of type Words whose room is not known. */
function roomsByName(nodes: readonly ts.Node[]): Rooms {
  const found = new Map<string, string | undefined>()
  for (const node of nodes) {
    const isOfWords = (ts.isParameter(node) || ts.isPropertySignature(node)) && /\bWords$/.test(node.type?.getText() ?? '')
    if (isOfWords || (ts.isBindingElement(node) && /^(words|\w+Words)$/.test(node.name.getText()))) found.set(node.name.getText(), undefined)
    if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isCallExpression(node.initializer)) continue
    const called = node.initializer.expression.getText()
    if (called !== 'useWords' && called !== 'wordsOutsideReact') continue
    const room = node.initializer.arguments[called === 'useWords' ? 0 : 1]
    found.set(node.name.getText(), room && ts.isStringLiteralLike(room) ? room.text : undefined)
  }
  return found
}

function askedIn(call: ts.CallExpression, rooms: Rooms): { room: string | undefined; key: ts.Expression } | undefined {
  const [first, second] = call.arguments
  if (!first) return undefined
  if (ts.isPropertyAccessExpression(call.expression)) {
    const { name, expression } = call.expression
    if (!rooms.has(lastName(expression))) return undefined
    if (name.text === 'has') return { room: rooms.get(lastName(expression)), key: first }
    return name.text === 'in' && second && ts.isStringLiteralLike(first) ? { room: first.text, key: second } : undefined
  }
  const name = lastName(call.expression)
  return rooms.has(name) ? { room: rooms.get(name), key: first } : undefined
}

/** `words` of `words` and of `context.words`. */
function lastName(expression: ts.Expression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText()
}

/** The keys an expression may come to, as far as they are written out. */
function keysOf(expression: ts.Expression): readonly string[] {
  if (ts.isParenthesizedExpression(expression)) return keysOf(expression.expression)
  if (ts.isConditionalExpression(expression)) return [...keysOf(expression.whenTrue), ...keysOf(expression.whenFalse)]
  if (ts.isStringLiteralLike(expression)) return [expression.text]
  return ts.isTemplateExpression(expression) ? [templateText(expression)] : []
}

function templateText(template: ts.TemplateExpression): string {
  return template.head.text + template.templateSpans.map(({ literal }) => computed + literal.text).join('')
}
