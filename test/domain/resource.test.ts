import fc from 'fast-check'
import t from 'tap'
import {
  ACCOUNT,
  globMatches,
  isSpecifier,
  memberResource,
  resourceKind,
  resourceMatches,
  roleResource,
  tokenResource,
} from '../../src/domain/resource.js'
import { roleAttribute } from '../support/role-attribute.js'

t.test('the resource of a personal token is below its member, that of a service token stands alone', async (t) => {
  t.equal(tokenResource({ serviceToken: false, memberId: 'm1', id: 't1' }), 'member/m1:token/t1')
  t.equal(tokenResource({ serviceToken: true, memberId: 'm1', id: 't1' }), 'service-token/t1')
  t.equal(tokenResource({ serviceToken: false, memberId: 'm1', id: '*' }), 'member/m1:token/*')
  t.equal(memberResource('m1'), 'member/m1')
  t.equal(roleResource('ops'), 'role/ops')
  t.equal(ACCOUNT, 'acct')
})

t.test('matches text by a glob from end to end and case by case', async (t) => {
  for (const [pattern, ...texts] of [
    ['', ''],
    ['*', '', 'a', 'a*b', 'line\nbreak'],
    ['**', '', 'abc'],
    ['a', 'a'],
    ['a*', 'a', 'ab', 'a*'],
    ['*a', 'a', 'ba', 'aa'],
    ['a*c', 'ac', 'abc', 'acc', 'abcbc'],
    ['*b*', 'b', 'abc', 'bb'],
    ['a*b*c', 'abc', 'aabbcc', 'abxbc'],
    ['*aab', 'aaab', 'aabaab'],
    ['a.c', 'a.c'],
    ['[a]?', '[a]?'],
    ['😀*', '😀', '😀😀'],
  ] as const) {
    for (const text of texts) t.ok(globMatches(pattern, text), `${pattern} matches ${text}`)
  }
  for (const [pattern, ...texts] of [
    ['', 'a'],
    ['a', '', 'A', 'aa', 'ab', 'ba'],
    ['a*', '', 'A', 'ba'],
    ['*a', '', 'ab'],
    ['a*c', 'a', 'c', 'abcd', 'xac'],
    ['a*b*c', 'acb', 'ab', 'bc'],
    ['*aab', 'aaba', 'ab'],
    ['a.c', 'abc'],
    ['?', 'a'],
    ['a**', 'b'],
  ] as const) {
    for (const text of texts) t.notOk(globMatches(pattern, text), `${pattern} does not match ${text}`)
  }
})

t.test('agrees on globs with regular expressions', async (t) => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '\n', '*'), maxLength: 5 })
  let matches = 0
  fc.assert(
    fc.property(text, text, (pattern, text) => {
      const escaped = pattern.split('*').map((part) => part.replaceAll('.', '\\.'))
      const expected = new RegExp(`^${escaped.join('.*')}$`, 's').test(text)
      if (expected) matches++
      return globMatches(pattern, text) === expected
    }),
    { numRuns: 20_000, seed: 1 },
  )
  t.comment(`20000 pairs, ${matches} match`)
  t.ok(matches > 1_000)
})

t.test('the matching of resources answers at once for a pattern full of asterisks', async (t) => {
  const started = process.cpuUsage()
  t.notOk(globMatches('*a'.repeat(500_000), 'a'.repeat(1_000)))
  t.notOk(globMatches(`${'*a'.repeat(1_000)}b`, 'a'.repeat(10_000)))
  t.ok(process.cpuUsage(started).user < 5_000_000)
})

t.test('matches a resource segment by segment, the types exactly and the names by their globs', async (t) => {
  for (const [pattern, resource] of [
    ['member/*:token/*', 'member/m1:token/t1'],
    ['member/m1:token/*', 'member/m1:token/t1'],
    ['member/m*:token/*1', 'member/m1:token/t1'],
    ['member/*:token/*', 'member/m1:token/*'],
    ['member/m1:token/t1', 'member/m1:token/t1'],
    ['service-token/*', 'service-token/t1'],
    ['member/*', 'member/m1'],
    ['role/ops_*', 'role/ops_eu'],
    ['acct', 'acct'],
  ] as const) {
    t.ok(resourceMatches(pattern, resource), `${pattern} names ${resource}`)
  }
  for (const [pattern, resource] of [
    ['member/*', 'member/m1:token/t1'],
    ['member/*:token/*', 'member/m1'],
    ['member/*:token/*', 'service-token/t1'],
    ['service-token/*', 'member/m1:token/t1'],
    ['member/m2:token/*', 'member/m1:token/t1'],
    ['member/*:token/t2', 'member/m1:token/t1'],
    ['member/*:token/t1', 'member/m1:token/*'],
    ['Member/*', 'member/m1'],
    ['role/OPS', 'role/ops'],
    ['*', 'member/m1'],
    ['*/*', 'member/m1'],
    ['m*/*', 'member/m1'],
    ['member*', 'member/m1'],
    ['member', 'member/m1'],
    ['*:token/*', 'member/m1:token/t1'],
    ['acct', 'acct/x'],
    ['acct/*', 'acct'],
    ['/role/*', 'role/ops'],
    ['', 'acct'],
  ] as const) {
    t.notOk(resourceMatches(pattern, resource), `${pattern} does not name ${resource}`)
  }
})

t.test(
  'matches nothing by a tag, a property or a role attribute, because tokens, members and roles have none',
  async (t) => {
    for (const pattern of [
      'member/*;tag:token/*',
      'member/*:token/*;tag',
      'member/*;view:x:token/*',
      'member/*:token/*;view:frontend',
      'member/*;{critical:true}:token/*',
      'member/*:token/*;{critical:true}',
      `member/${roleAttribute('members')}:token/*`,
    ]) {
      t.notOk(resourceMatches(pattern, 'member/m1:token/t1'), pattern)
    }
  },
)

t.test('the matching of resources reads the kind of a specifier from its types', async (t) => {
  for (const [specifier, kind] of [
    ['acct', 'acct'],
    ['member/*', 'member'],
    ['member/*:token/*', 'member:token'],
    ['service-token/671f', 'service-token'],
    ['proj/*;tag1,tag2:env/*;qa_*:flag/*', 'proj:env:flag'],
    ['proj/*:env/*;{critical:true}:flag/*', 'proj:env:flag'],
    ['proj/*:env/*;{critical:true,locked:false}', 'proj:env'],
    [`proj/${roleAttribute('projects')}:env/*`, 'proj:env'],
    ['proj/*:env/production:/flag/*', 'proj:env:/flag'],
    ['ip-allowlist', 'ip-allowlist'],
    ['proj/default:env/*:flag/*;view:frontend', 'proj:env:flag'],
    [`proj/default:env/*:flag/*;view:${roleAttribute('views')}`, 'proj:env:flag'],
    ['proj/*;mobile,view:x:env/*', 'proj:env'],
    ['proj/*:env/*;{critical:true}:aiconfig/*', 'proj:env:aiconfig'],
    ['proj/*:env/*;{a:b/c}:flag/*', 'proj:env:flag'],
    ['proj/*:env/*:sdk-key/*', 'proj:env:sdk-key'],
    ['proj/*:observability-settings/*', 'proj:observability-settings'],
    ['member/*:token', 'member'],
    ['acct:role/x', 'acct:role'],
  ] as const) {
    t.equal(resourceKind(specifier), kind, specifier)
  }
})

t.test(
  'the matching of resources knows no kind of a specifier that it cannot read, which matches nothing',
  async (t) => {
    for (const specifier of [
      ...['', '*', 'token', 'member', 'member/', 'member/;tag', 'Member/*', '1/*', '/', ':', ' member/*', 'mem_ber/*'],
      ...['acct:', ':acct', 'acct ', '//member/*', '-x/*', 'env/:flag/*', 'acct/', 'ip-allowlist:'],
    ]) {
      t.equal(resourceKind(specifier), undefined, specifier)
    }
    for (const specifier of ['env/:flag/*', 'member/*:', 'member/*:token', 'member/*::token/*', 'member/', 'acct:']) {
      for (const resource of ['member/m1', 'member/m1:token/t1', 'service-token/t1', 'role/ops', 'acct']) {
        t.notOk(resourceMatches(specifier, resource), `${specifier} does not name ${resource}`)
      }
    }
  },
)

t.test(
  'the matching of resources tells what cannot be a specifier: no type, a control character, or too long',
  async (t) => {
    for (const text of ['role/*', 'acct', 'env/:flag/*', '/flag/*', 'Member/*', 'token', 'role/é 😀']) {
      t.ok(isSpecifier(text), text)
    }
    for (const text of ['', '*', '*/*', '/', ':acct', ' role/*', '1/*', 'role/\n', 'role/\u0085', 'r'.repeat(1025)]) {
      t.notOk(isSpecifier(text), JSON.stringify(text))
    }
  },
)

t.test('the matching of resources reads a specifier as long as a body in no time', async (t) => {
  const started = process.cpuUsage()
  for (const part of [':', '{', '{:', '{}', ';', '/', 'a/*:']) {
    for (const specifier of [part.repeat(200_000), `{${part.repeat(200_000)}`, `role/*;{${part.repeat(200_000)}}`]) {
      resourceKind(specifier)
      t.notOk(resourceMatches(specifier, 'role/ops'), `${specifier.slice(0, 20)}…`)
    }
  }
  t.ok(process.cpuUsage(started).user < 10_000_000)
})
