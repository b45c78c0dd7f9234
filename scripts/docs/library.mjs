import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { openDocument } from './documents.mjs'
import { fence, sentence, table } from './text.mjs'

/**
 * What a module of the package exports, each with its comment.
 * @param module below src, such as `index.ts`
 */
export function exportsOf(module) {
  const declarations = exported(join('src', module))
  const are = (isKind) => declarations.filter(({ node }) => isKind(node))
  const things = [...are(ts.isFunctionDeclaration), ...are(ts.isInterfaceDeclaration), ...are(ts.isClassDeclaration)]
  return [...things.map(describe), documentTypes(are(ts.isTypeAliasDeclaration))].filter(Boolean).join('\n\n')
}

/** Every name that can be imported from a file, with its declaration, wherever that is. */
export function exported(file) {
  const source = open(file)
  return source.statements.flatMap((node) => {
    if (!ts.isExportDeclaration(node))
      return isExported(node) && node.name ? [{ name: node.name.text, node, source }] : []
    const from = exported(join(dirname(file), node.moduleSpecifier.text.replace(/\.js$/, '.ts')))
    if (!node.exportClause) return from
    const names = node.exportClause.elements.map((element) => element.name.text)
    return names.map((name) => from.find((each) => each.name === name))
  })
}

function open(file) {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
}

function isExported(node) {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
}

function describe({ name, node, source }) {
  const title = `### \`${name}\``
  if (ts.isFunctionDeclaration(node)) {
    const signature = source.text.slice(node.getStart(), node.body.getStart()).replace(/^export (async )?function /, '')
    return [title, fence('ts', signature.trim()), commentOf(node)].join('\n\n')
  }
  const bases = (node.heritageClauses ?? []).flatMap(({ types }) => types.map((type) => `\`${type.getText()}\``))
  const members = node.members.filter(({ type }) => type)
  const rows = members.map((member) => [`\`${textOf(member)}\``, commentOf(member)])
  return [
    title,
    commentOf(node),
    bases.length > 0 && `Has all of ${bases.join(', ')}.`,
    rows.length > 0 && table(['member', 'what'], rows),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function textOf(member) {
  return member
    .getText()
    .replaceAll(/\b(readonly|override) /g, '')
    .replace(/ = .*/, '')
    .replaceAll(/\s+/g, ' ')
}

/** Its sentences, with what it throws among them. */
function commentOf(node) {
  const { jsDoc = [] } = node
  return jsDoc
    .map(({ comment = '', tags = [] }) => [comment, ...tags.filter(isTold).map(toldAs)].map(sentence).join(' ').trim())
    .join(' ')
}

function isTold(tag) {
  return tag.tagName.text === 'throws'
}

function toldAs(tag) {
  return `Throws ${tag.getText().replace(/^@throws\s*/, '')}`
}

/** The types of the documents, in the words of the contract. */
function documentTypes(aliases) {
  const { schemas } = openDocument('control').document.components
  const rows = aliases.map(({ name, node }) => [
    `\`${name}\``,
    sentence(commentOf(node) || schemas[schemaOf(node)]?.description),
  ])
  return rows.length > 0 && `### Documents\n\n${table(['type', 'what'], rows)}`
}

function schemaOf(node) {
  return /Schemas\['(\w+)'\]/.exec(node.type.getText())?.[1]
}
