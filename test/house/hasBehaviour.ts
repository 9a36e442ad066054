// Whether a source file does anything: a file of types and plain constants can be tested by the compiler only.
import ts from 'typescript'

function acts(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) && !ts.isTypeNode(node) && !ts.isTypeElement(node)) return true
  if (ts.isClassLike(node) || ts.isCallExpression(node) || ts.isNewExpression(node)) return true
  return ts.forEachChild(node, acts) ?? false
}

export function hasBehaviour(path: string, source: string): boolean {
  return ts.createSourceFile(path, source, ts.ScriptTarget.ES2023).statements.some(acts)
}
