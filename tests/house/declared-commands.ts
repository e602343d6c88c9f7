import ts from 'typescript'
import type { SourceFile } from './source-files.ts'
import { lineOf, nodesOf, treeOf } from './syntax.ts'

/** A command as it stands in the code; computed parts of its texts are `…`. */
export interface DeclaredCommand {
  readonly id: string
  readonly room: string
  readonly words: string
  readonly keys: string | undefined
  readonly isBound: boolean
  readonly at: string
}

/** Every command a file declares: an object with an id that can be performed. */
export function declaredCommands(file: SourceFile): readonly DeclaredCommand[] {
  return nodesOf(treeOf(file))
    .filter(ts.isObjectLiteralExpression)
    .filter((node) => ['id', 'room', 'words', 'perform'].every((name) => propertyOf(node, name) !== undefined))
    .map((node) => ({
      id: textOf(propertyOf(node, 'id')) ?? '…',
      room: textOf(propertyOf(node, 'room')) ?? '…',
      words: textOf(propertyOf(node, 'words')) ?? '…',
      keys: textOf(propertyOf(node, 'keys')),
      isBound: propertyOf(node, 'when') !== undefined || textOf(propertyOf(node, 'id'))?.includes('…') === true,
      at: `${file.path}:${lineOf(node)}`,
    }))
}

function propertyOf(node: ts.ObjectLiteralExpression, name: string): ts.ObjectLiteralElementLike | undefined {
  return node.properties.find((property) => property.name?.getText() === name)
}

function textOf(property: ts.ObjectLiteralElementLike | undefined): string | undefined {
  if (!property || !ts.isPropertyAssignment(property)) return undefined
  const { initializer } = property
  if (ts.isStringLiteralLike(initializer)) return initializer.text
  return ts.isTemplateExpression(initializer) ? initializer.head.text + initializer.templateSpans.map(({ literal }) => `…${literal.text}`).join('') : undefined
}
