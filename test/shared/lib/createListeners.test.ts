import { describe, expect, it } from 'vitest'
import { createListeners } from '../../../shared/lib/createListeners'

describe('listeners', () => {
  it('hear what is told until they are taken away', () => {
    const heard: string[] = []
    const listeners = createListeners<[string]>()
    const stop = listeners.add((word) => heard.push(`一 ${word}`))
    listeners.add((word) => heard.push(`二 ${word}`))
    listeners.tell('は')
    stop()
    listeners.tell('に')
    listeners.clear()
    listeners.tell('ほ')
    expect(heard).toEqual(['一 は', '二 は', '二 に'])
  })
})
