import { executionAsyncResource } from 'node:async_hooks'

/**
 * Keeps one object of the kind in which `process.nextTick` notes a callback. V8 describes the shape of such an object for as
 * long as there is one; after a garbage collection without any it describes the shape anew, takes the new description for
 * another shape, and makes every later object on its slow path: 0.4 microseconds for each of the eight that Node needs for a
 * request, for as long as the process lives. It has to be kept before the first collection, so this is done on import.
 */
const kept: object[] = []

process.nextTick(() => kept.push(executionAsyncResource()))
