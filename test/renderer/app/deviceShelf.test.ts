import { describe, expect, it } from 'vitest'
import { deviceShelf } from '../../../renderer/app/deviceShelf'

describe('the shelf of this device', () => {
  it('is the browser’s own', () => {
    const localStorage = { getItem: () => 'en' } as unknown as Storage
    expect(deviceShelf({ localStorage }).getItem('banso.language')).toBe('en')
  })

  it('keeps nothing where the browser forbids it, and breaks nothing', () => {
    const page = {
      get localStorage(): Storage {
        throw new DOMException('forbidden', 'SecurityError')
      },
    }
    deviceShelf(page).setItem('banso.language', 'en')
    expect(deviceShelf(page).getItem('banso.language')).toBeNull()
  })
})
