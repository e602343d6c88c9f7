import ts from 'typescript'
import { emptyWordsOf, isKebabCase } from './names.ts'
import type { SourceFile } from './source-files.ts'
import { exportsOf, lineOf, nodesOf, treeOf } from './syntax.ts'

const longestFile = 300

/** What is wrong with the file's name and length, one line a fault. */
export function fileFaults({ path, text }: SourceFile): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const lines = text.trimEnd().split('\n').length
  return [
    ...(isKebabCase(name) ? [] : [`${path}: the name is not in kebab-case`]),
    ...emptyWordsOf(name.replace(/\..*$/, '')).map((word) => `${path}: "${word}" says nothing`),
    ...(lines > longestFile ? [`${path}: ${lines} lines`] : []),
  ]
}

/** What is wrong with the names a module gives out. */
export function exportFaults(file: SourceFile): readonly string[] {
  const tree = treeOf(file)
  const defaults = tree.statements.filter((statement) => ts.isExportAssignment(statement) || isDefault(statement))
  const stars = tree.statements.filter((statement) => ts.isExportDeclaration(statement) && statement.exportClause === undefined)
  return [
    ...exportsOf(tree).flatMap(({ name }) => emptyWordsOf(name).map((word) => `${file.path}: "${word}" in ${name} says nothing`)),
    ...defaults.map((node) => `${file.path}:${lineOf(node)} default export`),
    ...stars.map((node) => `${file.path}:${lineOf(node)} export *`),
  ]
}

/** Texts that stand in JSX instead of in the words of a room. */
export function literalTexts(file: SourceFile): readonly string[] {
  return nodesOf(treeOf(file)).flatMap((node) => {
    const text = literalText(node)
    return text !== undefined && /\p{L}/u.test(text) ? [`${file.path}:${lineOf(node)} "${text.trim()}"`] : []
  })
}

/** Colours that are written out instead of taken from the tokens. */
export function colourLiterals({ path, text }: SourceFile): readonly string[] {
  const colour = path.endsWith('.css') ? /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\(/gi : /["'`]#[0-9a-f]{3}(?:[0-9a-f]{3}){0,1}(?:[0-9a-f]{2})?["'`]|["'`\s](?:rgba?|hsla?|oklch)\(\s*\d/gi
  return linesOf(text).flatMap(([line, code]) => [...code.matchAll(colour)].map(([found]) => `${path}:${line} ${found}`))
}

/** Style rules that say left or right where start or end is meant; "physical:" in a comment before gives the reason for one. */
export function physicalRules({ path, text }: SourceFile): readonly string[] {
  const physical = /(?:^|[;{\s])((?:margin|padding|border)-(?:left|right)[a-z-]*|left|right|scroll-(?:margin|padding)-(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b)\s*[:;]/
  return linesOf(text).flatMap(([line, code, before]) => {
    const [, rule] = physical.exec(code) ?? []
    return rule === undefined || /\/\*.*physical:/.test(before) ? [] : [`${path}:${line} ${rule}`]
  })
}

const spokenAttributes = new Set(['aria-label', 'aria-description', 'aria-placeholder', 'aria-valuetext', 'alt', 'title', 'placeholder', 'label', 'text', 'sentence', 'help', 'error', 'emptyText', 'count', 'note'])

function literalText(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text
  if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node)) return undefined
  const outer = shownIn(node)
  if (ts.isJsxAttribute(outer)) return spokenAttributes.has(outer.name.getText()) ? node.text : undefined
  const isChild = ts.isJsxExpression(outer) && !ts.isJsxAttribute(outer.parent)
  const isSpoken = ts.isJsxExpression(outer) && ts.isJsxAttribute(outer.parent) && spokenAttributes.has(outer.parent.name.getText())
  return isChild || isSpoken ? node.text : undefined
}

/** Where a text ends up: through conditions and `??`, but not through calls or comparisons. */
function shownIn(node: ts.Node): ts.Node {
  const { parent } = node
  if (ts.isParenthesizedExpression(parent)) return shownIn(parent)
  if (ts.isConditionalExpression(parent)) return parent.condition === node ? parent : shownIn(parent)
  if (ts.isBinaryExpression(parent)) {
    const passes = [ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.AmpersandAmpersandToken]
    return passes.includes(parent.operatorToken.kind) ? shownIn(parent) : parent
  }
  return parent
}

function isDefault(statement: ts.Statement): boolean {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false)
}

/** Number, code without comments, and the text that stands on this line and the one before. */
function linesOf(text: string): readonly (readonly [number, string, string])[] {
  const whole = text.split('\n')
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).split('\n')
  return bare.map((code, at) => [at + 1, code.replace(/(^|\s)\/\/ .*$/, ''), `${whole[at - 1] ?? ''}\n${whole[at] ?? ''}`])
}
