import { notFound } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import type { AccountImage } from '../store/images.js'
import type { Store } from '../store/store.js'
import { type ControlLevers, parseStored } from './controls.js'
import type { ControlsDocument } from './document.js'
import type { Replacement, Replacing } from './replacement.js'

/** All accounts, and how clock, faults and limits of the server are set. */
export interface ServerImage {
  readonly controls: ControlsDocument
  readonly accounts: readonly {
    readonly image: AccountImage
    /** What a reset of the account goes back to. */
    readonly baseline: string
  }[]
}

export type Images = ReturnType<typeof createImages>

/** Going back to how one account or the whole server was. */
export function createImages(store: Store, controls: ControlLevers, replacing: Replacing) {
  /** In a transaction, so that what waits for its commit is in the image only once that worked. */
  const take = (accountId: string): AccountImage =>
    store.transaction(() => {
      store.lastUsed.flush()
      const image = store.images.take(accountId)
      if (!image) throw notFound(`there is no account ${quote(accountId)}`)
      return image
    })

  function replacementBy(image: AccountImage, also: () => void): Replacement {
    return {
      accountId: image.id,
      controls: parseStored(image.controls),
      fill: () => {
        store.images.put(image)
        also()
      },
    }
  }

  return {
    /** @throws not_found */
    take,
    takeAll: (): ServerImage =>
      store.transaction(() => ({
        controls: controls.document(undefined),
        accounts: store.accounts.list().map(({ id }) => ({
          image: take(id),
          // An account has one from the moment it is made.
          baseline: store.accounts.baseline(id) as string,
        })),
      })),

    /**
     * @param also what else to do in the same transaction
     * @throws conflict when a key of it belongs to another account by now; nothing is changed then
     */
    restore: (image: AccountImage, also: () => void = () => {}): void => replacing.one(replacementBy(image, also)),

    /** @param also what else to do in the same transaction, for each account */
    restoreAll: (image: ServerImage, also: (accountId: string) => void = () => {}): void => {
      const replacements = image.accounts.map(({ image: account, baseline }) =>
        replacementBy(account, () => {
          // It may have been deleted since, and made again with another.
          store.accounts.setBaseline(account.id, baseline)
          also(account.id)
        }),
      )
      replacing.all(replacements, image.controls)
    },
  }
}
