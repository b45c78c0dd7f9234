/** Where random choices start from: another one each time, printed with the figures, or `TORTURE_SEED` to repeat. */
export const SEED = Number(process.env['TORTURE_SEED'] ?? Date.now() % 2 ** 31)
