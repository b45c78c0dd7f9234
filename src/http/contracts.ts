import { accessTokensDocument, accessTokensQueries } from '../generated/access-tokens-document.js'
import { serializers as accessTokensSerializers } from '../generated/access-tokens-serializers.js'
import { validators as accessTokensValidators } from '../generated/access-tokens-validators.js'
import { controlDocument, controlQueries } from '../generated/control-document.js'
import { serializers as controlSerializers } from '../generated/control-serializers.js'
import type { Contract } from '../schemas/contract.js'
import { controlContract } from '../schemas/control.js'
import type { ApiDocument, ServedContract } from './contract.js'

// The generated constants have wide types, because the compiler is slow with types as large as the documents.
const emulatedDocument = accessTokensDocument as unknown as ApiDocument

/** LaunchDarkly's API. It ignores query parameters that it does not know. */
export const emulated: ServedContract = {
  document: emulatedDocument,
  schemas: emulatedDocument.components.schemas,
  queries: accessTokensQueries as ServedContract['queries'],
  validators: accessTokensValidators,
  serializers: accessTokensSerializers,
  ignoresUnknownParameters: true,
}

/** The control API. */
export const control: ServedContract = {
  ...(controlContract satisfies Contract),
  document: controlDocument as unknown as ApiDocument,
  queries: controlQueries as ServedContract['queries'],
  serializers: controlSerializers,
  ignoresUnknownParameters: false,
}
