import { controlDocument } from '../generated/control-document.js'
import { validators } from '../generated/control-validators.js'
import type { Contract } from './contract.js'
import { describe } from './describe.js'
import type { Place } from './path.js'
import { InvalidDocument } from './problems.js'

/** The contract of the control API, of seeds and of state documents. */
export const controlContract: Contract = {
  schemas: (controlDocument as unknown as { components: Pick<Contract, 'schemas'> }).components.schemas,
  validators,
}

/**
 * Checks a value against a schema of the control API.
 * @throws InvalidDocument with every problem
 */
export function checkShape(name: string, value: unknown, place: Place): void {
  const problems = describe(controlContract, name, value, place)
  if (problems.length > 0) throw new InvalidDocument(problems)
}
