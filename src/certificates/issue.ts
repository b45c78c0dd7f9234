import { createHash, generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { BitString, Integer, OctetString, type Sequence, Utf8String } from 'asn1js'
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  ExtKeyUsage,
  GeneralName,
  GeneralNames,
  PublicKeyInfo,
} from 'pkijs'
import { addressBytes } from './address-bytes.js'

/** All three as PEM text. */
export interface IssuedCertificate {
  /** The authority, for clients to trust. */
  readonly ca: string
  readonly cert: string
  /** The private key of `cert`. */
  readonly key: string
}

/** The name of every authority begins with this. */
export const AUTHORITY = 'ld-tokens-emulator'

const HOUR = 3_600_000
/** Apple's clients refuse a server certificate that is valid for longer than 398 days. */
export const VALIDITY = 397 * 24 * HOUR
/** Clients in containers may have a clock that is behind. */
const MARGIN = HOUR

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2'
const COMMON_NAME = '2.5.4.3'
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1'
/** Bits of KeyUsage, the first one at the left. */
const DIGITAL_SIGNATURE = 0x80
const SIGN_CERTIFICATES = 0x04

interface Party {
  readonly commonName: string
  readonly publicKey: KeyObject
}

/**
 * Makes an authority and one server certificate that it signs. The key of the authority exists inside this function only:
 * nothing can be signed with it later.
 * @param names host names and IP addresses of the server
 * @param now real time in epoch milliseconds
 */
export function issueCertificate(names: readonly string[], now: number): IssuedCertificate {
  const authority = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const server = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  // Authorities of different starts must not have the same name: some clients find an issuer by its name.
  const commonName = `${AUTHORITY} ${keyIdentifier(authority.publicKey).toString('hex').slice(0, 8)}`
  const issuer: Party = { commonName, publicKey: authority.publicKey }
  const subject: Party = { commonName: 'localhost', publicKey: server.publicKey }
  const sign = (party: Party, extensions: readonly Extension[]) =>
    signCertificate(party, issuer, authority.privateKey, extensions, now)
  return {
    ca: sign(issuer, [
      extension('2.5.29.19', new BasicConstraints({ cA: true, pathLenConstraint: 0 }), true),
      keyUsage(SIGN_CERTIFICATES),
    ]),
    cert: sign(subject, [
      extension('2.5.29.19', new BasicConstraints(), true),
      keyUsage(DIGITAL_SIGNATURE),
      extension('2.5.29.37', new ExtKeyUsage({ keyPurposes: [SERVER_AUTH] })),
      extension('2.5.29.17', new GeneralNames({ names: names.map(generalName) })),
      extension('2.5.29.35', new AuthorityKeyIdentifier({ keyIdentifier: octets(keyIdentifier(issuer.publicKey)) })),
    ]),
    key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

function signCertificate(
  subject: Party,
  issuer: Party,
  key: KeyObject,
  extensions: readonly Extension[],
  now: number,
): string {
  const identifier = keyIdentifier(subject.publicKey)
  const certificate = new Certificate()
  certificate.version = 2
  // At most 20 bytes, positive, and different for every certificate, as RFC 5280 asks.
  certificate.serialNumber = Integer.fromBigInt(BigInt(`0x7f${identifier.toString('hex').slice(0, 30)}`))
  certificate.subject.typesAndValues = [commonName(subject)]
  certificate.issuer.typesAndValues = [commonName(issuer)]
  certificate.notBefore.value = new Date(now - MARGIN)
  certificate.notAfter.value = new Date(now + VALIDITY)
  certificate.subjectPublicKeyInfo = PublicKeyInfo.fromBER(spki(subject.publicKey))
  certificate.extensions = [...extensions, extension('2.5.29.14', { toSchema: () => octets(identifier) })]
  certificate.signature = new AlgorithmIdentifier({ algorithmId: ECDSA_WITH_SHA256 })
  certificate.signatureAlgorithm = certificate.signature
  const toBeSigned = Buffer.from(certificate.encodeTBS().toBER())
  certificate.signatureValue = new BitString({ valueHex: sign('sha256', toBeSigned, key) })
  return new X509Certificate(Buffer.from(certificate.toSchema(true).toBER())).toString()
}

function commonName({ commonName }: Party): AttributeTypeAndValue {
  return new AttributeTypeAndValue({ type: COMMON_NAME, value: new Utf8String({ value: commonName }) })
}

function generalName(name: string): GeneralName {
  return isIP(name) === 0
    ? new GeneralName({ type: 2, value: name })
    : new GeneralName({ type: 7, value: octets(addressBytes(name)) })
}

/** One byte of flags. */
function keyUsage(flags: number): Extension {
  const unused = Math.clz32(flags & -flags) ^ 31
  return extension(
    '2.5.29.15',
    { toSchema: () => new BitString({ valueHex: Buffer.of(flags), unusedBits: unused }) },
    true,
  )
}

interface Encodable {
  toSchema(): Pick<Sequence, 'toBER'>
}

function extension(extnID: string, value: Encodable, critical = false): Extension {
  return new Extension({ extnID, critical, extnValue: value.toSchema().toBER() })
}

function octets(bytes: Uint8Array): OctetString {
  return new OctetString({ valueHex: bytes })
}

/** 20 bytes. */
function keyIdentifier(key: KeyObject): Buffer {
  return createHash('sha256').update(spki(key)).digest().subarray(0, 20)
}

function spki(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' })
}
