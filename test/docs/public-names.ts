import { join } from 'node:path'
import ts from 'typescript'
import { ROOT } from '../support/built.js'

/** Every name that a module below src exports, as the compiler sees it. */
export function publicNames(module: string): readonly string[] {
  const file = join(ROOT, 'src', module)
  const program = ts.createProgram([file], { module: ts.ModuleKind.NodeNext, noLib: true, types: [] })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const symbol = source && checker.getSymbolAtLocation(source)
  return symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : []
}
