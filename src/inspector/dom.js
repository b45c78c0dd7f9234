/** Elements, and a way to draw them again in place: what is still there keeps its focus, its selection and its scroll. */

const LISTENERS = /** @type {const} */ (['onclick'])
/** What people change by themselves. */
const THEIRS = ['open']

/**
 * @param {string} selector of something that stands in the page
 * @returns {any}
 */
export function $(selector) {
  const found = document.querySelector(selector)
  if (!found) throw new Error(`${selector} is not in the page`)
  return found
}

/**
 * Makes an element. A `key` tells it from its siblings, whatever their order; what is false, null or undefined is left out.
 * @param {string} tag its name, then its classes with dots
 * @param {Readonly<Record<string, unknown>>} props
 * @param {...unknown} children
 * @returns {HTMLElement}
 */
export function h(tag, { key, onclick, ...attributes } = {}, ...children) {
  const [name = '', ...classes] = tag.split('.')
  const element = document.createElement(name)
  if (classes.length > 0) element.className = classes.join(' ')
  if (key !== undefined) element.dataset['key'] = String(key)
  if (onclick) element.onclick = /** @type {() => void} */ (onclick)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (isShown(value))
      element.setAttribute(attribute, value === true && !attribute.startsWith('aria-') ? '' : String(value))
  }
  element.append(...children.flat(9).filter(isShown).map(asNode))
  return element
}

/**
 * Makes the children of an element be these.
 * @param {Element} parent
 * @param {...unknown} children
 */
export function render(parent, ...children) {
  const before = [...parent.childNodes]
  const keyed = new Map(before.flatMap((node) => (keyOf(node) === undefined ? [] : [[keyOf(node), node]])))
  const loose = before.filter((node) => keyOf(node) === undefined)
  const wanted = children.flat(9).filter(isShown).map(asNode)
  const after = wanted.map((node) => {
    if (node.parentNode === parent) return node
    const key = keyOf(node)
    const old = key === undefined ? takeAlike(loose, node) : keyed.get(key)
    return old?.nodeName === node.nodeName ? morph(old, node) : node
  })
  const kept = new Set(after)
  for (const node of before) if (!kept.has(node)) node.remove()
  after.forEach((node, i) => {
    const there = parent.childNodes[i]
    if (there !== node) parent.insertBefore(node, there ?? null)
  })
}

/** @param {any} old @param {any} next */
function morph(old, next) {
  if (old.nodeType === Node.TEXT_NODE) {
    if (old.data !== next.data) old.data = next.data
    return old
  }
  for (const { name, value } of next.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value)
  for (const { name } of [...old.attributes]) {
    if (!next.hasAttribute(name) && !THEIRS.includes(name)) old.removeAttribute(name)
  }
  for (const listener of LISTENERS) old[listener] = next[listener]
  render(old, ...next.childNodes)
  return old
}

/** @param {ChildNode[]} nodes @param {Node} node */
function takeAlike(nodes, node) {
  const index = nodes.findIndex(({ nodeName }) => nodeName === node.nodeName)
  return index < 0 ? undefined : nodes.splice(index, 1)[0]
}

/** @param {Node} node */
function keyOf(node) {
  return node instanceof HTMLElement ? node.dataset['key'] : undefined
}

/** @param {unknown} value */
function isShown(value) {
  return value !== false && value !== null && value !== undefined
}

/** @param {unknown} child @returns {Node} */
function asNode(child) {
  return child instanceof Node ? child : document.createTextNode(String(child))
}
