import t from 'tap'
import { addressBytes } from '../../src/certificates/address-bytes.js'
import { certificateNames } from '../../src/certificates/names.js'

const LOCAL = ['localhost', '127.0.0.1', '::1']
const LAUNCHDARKLY = ['app.launchdarkly.com', 'app.launchdarkly.us', 'app.eu.launchdarkly.com']

t.test('a certificate is for the local names, the machine and the hosts of LaunchDarkly', async (t) => {
  t.strictSame(certificateNames({}, 'Builder-7'), [...LOCAL, 'builder-7', ...LAUNCHDARKLY])
})

t.test('a certificate is for the host and for each allowed host without an asterisk, once', async (t) => {
  const allowHosts = ['emulator.test:5383', '*.example.com', 'bücher.example', 'localhost', '[fe80::1]:80', 'a.test.']
  t.strictSame(certificateNames({ host: '10.0.0.7', allowHosts }, 'box'), [
    ...LOCAL,
    'box',
    '10.0.0.7',
    'emulator.test',
    'xn--bcher-kva.example',
    'fe80::1',
    'a.test',
    ...LAUNCHDARKLY,
  ])
})

t.test('a name that no certificate can have is left out', async (t) => {
  t.strictSame(certificateNames({}, 'not a name'), [...LOCAL, ...LAUNCHDARKLY])
})

t.test('an address becomes its 4 or 16 bytes', async (t) => {
  const hex = (address: string) => Buffer.from(addressBytes(address)).toString('hex')
  t.equal(hex('127.0.0.1'), '7f000001')
  t.equal(hex('::'), '0'.repeat(32))
  t.equal(hex('::1'), '1'.padStart(32, '0'))
  t.equal(hex('fe80::1%eth0'), `fe80${'0'.repeat(27)}1`)
  t.equal(hex('2001:db8:1:2:3:4:5:6'), '20010db8000100020003000400050006')
  t.equal(hex('::ffff:10.1.2.3'), '00000000000000000000ffff0a010203')
})
