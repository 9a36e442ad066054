import { describe, expect, it } from 'vitest'
import { readDroppedFile } from '../../../renderer/engagements/readDroppedFile'

describe('a dropped file', () => {
  it('is read whole', async () => {
    const read = await readDroppedFile(new File([new Uint8Array([1, 2, 3])], '見本.bansou'))
    expect(read).toEqual({ ok: true, value: { name: '見本.bansou', bytes: new Uint8Array([1, 2, 3]) } })
  })

  it('is refused by its size before anything is read', async () => {
    const huge = new File([], '見本.bansou')
    Object.defineProperty(huge, 'size', { value: 1024 ** 3 })
    const read = await readDroppedFile(huge)
    expect(!read.ok && read.error.code).toBe('file.tooLarge')
  })

  it('that is gone by now is a refusal, not a crash', async () => {
    const gone = new File([], '見本.bansou')
    gone.arrayBuffer = () => Promise.reject(new Error('NotFoundError'))
    const read = await readDroppedFile(gone)
    expect(!read.ok && read.error.code).toBe('file.failed')
  })
})
