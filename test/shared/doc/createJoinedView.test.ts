import { describe, expect, it } from 'vitest'
import { createJoinedView } from '../../../shared/doc/createJoinedView'
import { joinSnapshots } from '../../../shared/doc/engagementSnapshot'

describe('the joined view', () => {
  it('is made once per change, and tells whoever looks once per command, also when the command fails', () => {
    let made = 0
    let told = 0
    const view = createJoinedView(() => ((made += 1), joinSnapshots('engagement1', [])))
    view.subscribe(() => (told += 1))
    expect(view.snapshot()).toBe(view.snapshot())
    view.asOne(() => {
      view.forget()
      view.forget()
    })
    expect([made, told]).toEqual([1, 1])
    expect(() =>
      view.asOne(() => {
        view.forget()
        throw new Error('half way')
      }),
    ).toThrow('half way')
    view.asOne(() => view.snapshot())
    expect([made, told]).toEqual([2, 2])
  })

  it('tells also when the command itself looked at what it changed', () => {
    let told = 0
    const view = createJoinedView(() => joinSnapshots('engagement1', []))
    view.subscribe(() => (told += 1))
    view.asOne(() => {
      view.forget()
      view.snapshot()
    })
    expect(told).toBe(1)
  })
})
