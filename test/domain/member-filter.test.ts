import t from 'tap'
import { type ListedMember, parseMemberFilter, parseMemberOrder } from '../../src/domain/member-filter.js'
import { aMember, refusalOf } from './fixtures.js'

const listed = (
  member: Parameters<typeof aMember>[0],
  lastSeen = 0,
  customRoles: readonly string[] = [],
): ListedMember => ({
  member: aMember(member),
  customRoles,
  lastSeen,
})
const OWNER = listed({ id: 'o', email: 'olive@example.com', firstName: 'Olive', lastName: 'Owner', role: 'owner' }, 30)
const ADMIN = listed({ id: 'a', email: 'ada+test@example.com', firstName: 'Ada', lastName: 'Admin', role: 'admin' }, 10)
const READER = listed({ id: 'r', email: 'rita@example.com', firstName: '', lastName: '', role: 'reader' }, 20, [
  'ops',
  'b1',
])
const ALL = [OWNER, ADMIN, READER]

const names = (found: readonly ListedMember[]) => found.map(({ member }) => member.id).join('')

t.test('a filter of members selects those that match all of its pairs', async (t) => {
  for (const [filter, expected] of [
    ['email:rita@example.com', 'r'],
    ['email:RITA@example.com', ''],
    ['email:rita@example.com|olive@example.com', 'or'],
    ['email:ada+test@example.com', 'a'],
    ['email:ada%2Btest%40example.com', 'a'],
    ['email:100%', ''],
    ['email:', ''],
    ['id:a', 'a'],
    ['id:o|r|x', 'or'],
    ['role:reader', 'r'],
    ['role:admin', 'oa'],
    ['role:owner', 'o'],
    ['role:ops', 'r'],
    ['role:b1|owner', 'or'],
    ['role:Reader', ''],
    ['query:EXAMPLE', 'oar'],
    ['query:olive o', 'o'],
    ['query:ada', 'a'],
    ['query:ita@', 'r'],
    ['query:', 'oar'],
    ['query:example,role:admin', 'oa'],
    ['query:ada,role:reader', ''],
    ['query:a:b', ''],
  ] as const) {
    t.equal(names(ALL.filter(parseMemberFilter(filter))), expected, filter)
  }
})

t.test('a filter of members with another field or without a colon is refused by name', async (t) => {
  for (const [filter, pair] of [
    ['team:ops', 'team:ops'],
    ['role:admin,noteam:true', 'noteam:true'],
    ['lastSeen:{"never":true}', 'lastSeen:{"never":true}'],
    ['accessCheck:proj/*', 'accessCheck:proj/*'],
    ['reader@example.com', 'reader@example.com'],
    ['email', 'email'],
    [':x', ':x'],
    ['role:admin,', ''],
    ['toString:x', 'toString:x'],
  ] as const) {
    t.strictSame(
      refusalOf(() => parseMemberFilter(filter)),
      [
        'invalid_request',
        `filter must have pairs of query, role, id or email and a value, got ${JSON.stringify(pair)}`,
      ],
    )
  }
})

t.test('members are sorted by name or by when they were last seen, and a dash reverses the order', async (t) => {
  for (const [sort, expected] of [
    ['displayName', 'aor'],
    ['-displayName', 'roa'],
    ['lastSeen', 'aro'],
    ['-lastSeen', 'ora'],
    ['displayName,lastSeen', 'aor'],
  ] as const) {
    t.equal(names(ALL.toSorted(parseMemberOrder(sort))), expected, sort)
  }
  const twins = [listed({ id: '1' }, 5), listed({ id: '2' }, 9), listed({ id: '3' }, 5)]
  t.equal(names(twins.toSorted(parseMemberOrder('displayName,-lastSeen'))), '213', 'the second field breaks ties')
  t.equal(names(twins.toSorted(parseMemberOrder('-displayName'))), '123', 'ties keep their order')
})

t.test('sorting members by another field is refused by name', async (t) => {
  for (const [sort, name] of [
    ['email', 'email'],
    ['displayName,role', 'role'],
    ['--lastSeen', '--lastSeen'],
    ['-', '-'],
    ['displayName,', ''],
  ] as const) {
    t.strictSame(
      refusalOf(() => parseMemberOrder(sort)),
      ['invalid_request', `sort must be displayName or lastSeen, got ${JSON.stringify(name)}`],
    )
  }
})
