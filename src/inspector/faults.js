import { call } from './api.js'
import { $, h, render } from './dom.js'
import { faultRow } from './fault-row.js'
import { controlCurl, hint, withBody } from './hints.js'
import { act } from './toasts.js'

/** @import { Base, Fault, FaultSpec, State, Store } from './types.js' */

/** @type {Readonly<Record<string, { readonly spec: FaultSpec, readonly times: string }>>} */
const PRESETS = {
  429: { spec: { respond: { status: 429 } }, times: '1' },
  500: { spec: { respond: { status: 500 } }, times: '1' },
  slow: { spec: { delay: 2000 }, times: '' },
  reset: { spec: { connection: 'reset' }, times: '1' },
  hang: { spec: { connection: 'hang' }, times: '1' },
}

/** The faults that count in the scope, each with a switch. @param {Store} store */
export function createFaults(store) {
  const form = $('#add-fault')
  /** Those that were switched off here: the server has forgotten them. @type {Fault[]} */
  let off = []

  form.elements.preset[0].form.onchange = (/** @type {Event & { target: HTMLInputElement }} */ { target }) => {
    if (target.name === 'preset') form.elements.times.value = PRESETS[target.value]?.times
  }
  form.onsubmit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault()
    const { preset, operationId, times } = form.elements
    const spec = {
      ...PRESETS[preset.value]?.spec,
      ...(operationId.value !== '' && { match: { operationId: operationId.value } }),
      ...(times.value !== '' && { times: Number(times.value) }),
    }
    act(store, () => add(store.base, spec), 'The fault is on.')
  }

  /** @param {Base} base @param {FaultSpec} spec */
  const add = (base, spec) => call('POST', `${base}/faults`, spec)

  /** @param {Fault} fault */
  const turnOff = (fault) =>
    act(
      store,
      async () => {
        await call('DELETE', `${fault.base}/faults/${fault._id}`)
        off = [...off, fault]
      },
      'The fault is off.',
    )

  /** @param {Fault} fault */
  const turnOn = ({ _id, createdAt, matched, fired, state, base, ...spec }) =>
    act(
      store,
      async () => {
        await add(base, spec)
        forget(_id)
      },
      'The fault is on again, and counts from zero.',
    )

  /** @param {string} id */
  function forget(id) {
    off = off.filter(({ _id }) => _id !== id)
    store.redraw()
  }

  return (/** @type {State} */ { faults, scope, connection }) => {
    const ours = off.filter(({ base }) => base === '' || base === store.base)
    $('#faults-count').textContent = faults.length > 0 ? faults.length : ''
    if (connection === 'connecting') return
    if (faults.length + ours.length === 0) {
      const body = withBody({ match: { operationId: 'getToken' }, times: 1, respond: { status: 429 } })
      return render(
        $('#faults-body'),
        hint('Nothing goes wrong. Add a fault below, or from a test:', controlCurl(`${store.base}/faults`, body)),
      )
    }
    render(
      $('#faults-body'),
      h(
        'ul.rows',
        { key: 'faults' },
        faults.map((fault) => faultRow(fault, scope, { isOn: true, onSwitch: () => turnOff(fault) })),
        ours.map((fault) =>
          faultRow(fault, scope, { isOn: false, onSwitch: () => turnOn(fault), onForget: () => forget(fault._id) }),
        ),
      ),
    )
  }
}
