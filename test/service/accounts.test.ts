import t from 'tap'
import type { AccessToken } from '../../src/domain/access-token.js'
import { createAccountService } from '../../src/service/accounts.js'
import { openStore } from '../../src/store/store.js'

t.test('an account that was deleted while its request was under way opens nothing', async (t) => {
  const store = openStore(':memory:')
  t.teardown(store.close)
  const accountId = 'a'.repeat(24)
  const token: AccessToken = {
    id: 'b'.repeat(24),
    accountId,
    memberId: 'c'.repeat(24),
    name: '',
    description: '',
    role: 'reader',
    customRoleIds: [],
    inlineRole: [],
    serviceToken: true,
    defaultApiVersion: 20240415,
    creationDate: 0,
    lastModified: 0,
    lastUsed: null,
    expiry: null,
    lastFour: '7e55',
    grantedWithin: [],
  }
  t.throws(() => createAccountService(store).get({ accountId, token, member: null }), {
    code: 'unauthorized',
    message: 'Invalid access token',
  })
})
