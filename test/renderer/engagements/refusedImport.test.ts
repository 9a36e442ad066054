import { describe, expect, it } from 'vitest'
import { createRefusedImport } from '../../../renderer/engagements/refusedImport'

describe('the news that a file could not be opened', () => {
  it('is over when a later file has opened, and not for the one refused after that', () => {
    const refused = createRefusedImport()
    const first = refused.until()
    expect(first.aborted).toBe(false)
    refused.opened()
    expect([first.aborted, refused.until().aborted]).toEqual([true, false])
  })
})
