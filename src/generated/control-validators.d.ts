// Generated from openapi/control.yaml by scripts/generate.mjs, do not edit.

import type { Validator } from '../schemas/contract.js'

export declare const validators: Readonly<Record<string, Validator>>
