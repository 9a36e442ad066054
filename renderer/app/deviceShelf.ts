// localStorage, or a shelf that keeps nothing where the browser forbids even looking at it: then the page can still say so.
export type DeviceShelf = Pick<Storage, 'getItem' | 'setItem'>

const NOTHING: DeviceShelf = { getItem: () => null, setItem: () => undefined }

export function deviceShelf(page: Pick<Window, 'localStorage'>): DeviceShelf {
  try {
    return page.localStorage
  } catch {
    return NOTHING
  }
}
