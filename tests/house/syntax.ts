import ts from 'typescript'
import type { SourceFile } from './source-files.ts'

const trees = new Map<string, ts.SourceFile>()

/** The file as a tree of the compiler's own kind. */
export function treeOf({ path, text }: SourceFile): ts.SourceFile {
  const key = `${path}\n${text}`
  const known = trees.get(key)
  if (known) return known
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  trees.set(key, tree)
  return tree
}

/** Every node below `root`, itself included, in the order of the text. */
export function nodesOf(root: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(root)
  return found
}

export function lineOf(node: ts.Node): number {
  return node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1
}

export interface Exported {
  readonly name: string
  readonly isFunction: boolean
}

/** What a file declares and exports under a name; types are left out. */
export function exportsOf(tree: ts.SourceFile): readonly Exported[] {
  return tree.statements.flatMap((statement): Exported[] => {
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
    if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? 'default', isFunction: true }]
    if (ts.isClassDeclaration(statement)) return [{ name: statement.name?.text ?? 'default', isFunction: false }]
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.map((declaration) => ({
      name: declaration.name.getText(),
      isFunction: declaration.initializer !== undefined && (ts.isArrowFunction(declaration.initializer) || ts.isFunctionExpression(declaration.initializer)),
    }))
  })
}
