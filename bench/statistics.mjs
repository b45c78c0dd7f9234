/**
 * The median and how far the samples are apart.
 * @param {readonly number[]} samples
 */
export function summarise(samples) {
  return { ours: median(samples), lowest: Math.min(...samples), highest: Math.max(...samples) }
}

/** @param {readonly number[]} samples */
export function median(samples) {
  return percentile(samples, 50)
}

/**
 * @param {readonly number[]} samples
 * @param {number} percent
 */
export function percentile(samples, percent) {
  const sorted = samples.toSorted((a, b) => a - b)
  const at = ((sorted.length - 1) * percent) / 100
  const below = Math.floor(at)
  const above = Math.ceil(at)
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below)
}
