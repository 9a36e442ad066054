import { describe, expect, it, vi } from 'vitest'
import type { EngagementSession } from '../../../renderer/app/session/engagementSession'
import { createSessionKeeper } from '../../../renderer/app/sessionKeeper'
import { createEngagementDocs } from '../../../shared/doc/engagementDocs'
import { failure, success, type Result } from '../../../shared/lib/result'

interface Stand {
  readonly session: EngagementSession
  readonly deeds: string[]
  finishClosing(): void
  failClosing(): void
}

function openStand(id: string, status: 'saved' | 'saving' = 'saved'): Stand {
  const deeds: string[] = []
  let isClosed = false
  const docs = createEngagementDocs(id)
  let finish: (result: Result<null>) => void = () => undefined
  const closing = new Promise<Result<null>>((resolve) => {
    finish = resolve
  })
  const deed = (name: string) => () => {
    deeds.push(name)
    return Promise.resolve(success(null))
  }
  const session: EngagementSession = {
    id,
    docs,
    context: { docs, newId: () => 'abcd', now: () => 0, typingElsewhere: () => new Set() },
    readOnly: false,
    notices: [],
    saveState: () => ({
      edits: { status, problem: null },
      file: { status: 'waiting', problem: null, savedAt: null },
    }),
    subscribe: () => () => undefined,
    flush: deed('flush'),
    writeFile: deed('writeFile'),
    async storeNow() {
      deeds.push('storeNow')
    },
    encode: () => Promise.resolve(new Uint8Array()),
    close() {
      deeds.push('close')
      return closing
    },
    isOpen: () => !isClosed,
    handOver: deed('handOver'),
    abandon: () => undefined,
  }
  return {
    session,
    deeds,
    finishClosing() {
      isClosed = true
      finish(success(null))
    },
    failClosing: () => finish(failure('disk.full')),
  }
}

describe('the keeper of sessions', () => {
  it('knows when everything that was left is put away', async () => {
    const stand = openStand('abcd')
    const open = () => Promise.resolve(success(stand.session))
    const keeper = createSessionKeeper({ open, takeOver: open })
    await keeper.open('abcd')
    void keeper.close(stand.session)
    const settled = vi.fn()
    const waiting = keeper.settled().then(settled)
    await Promise.resolve()
    expect(settled).not.toHaveBeenCalled()
    stand.finishClosing()
    await waiting
    expect(keeper.sessionOf('abcd')).toBeNull()
  })

  it('keeps a session whose last words nothing could take, and says so', async () => {
    const stand = openStand('abcd')
    const open = () => Promise.resolve(success(stand.session))
    const keeper = createSessionKeeper({ open, takeOver: open })
    await keeper.open('abcd')
    const closed = keeper.close(stand.session)
    stand.failClosing()
    expect((await closed).ok).toBe(false)
    expect(keeper.sessionOf('abcd')).toBe(stand.session)
  })

  it('knows whether some words are not on the disk yet', async () => {
    for (const status of ['saved', 'saving'] as const) {
      const stand = openStand('abcd', status)
      const open = () => Promise.resolve(success(stand.session))
      const keeper = createSessionKeeper({ open, takeOver: open })
      await keeper.open('abcd')
      expect(keeper.holdsUnsaved()).toBe(status === 'saving')
      stand.finishClosing()
      expect(keeper.holdsUnsaved()).toBe(false)
    }
  })

  it('stores the words and the file when the page goes out of sight', async () => {
    const stand = openStand('abcd')
    const open = () => Promise.resolve(success(stand.session))
    const keeper = createSessionKeeper({ open, takeOver: open })
    await keeper.open('abcd')
    await keeper.storeAllNow()
    expect(stand.deeds).toEqual(['storeNow'])
    expect(keeper.sessionOf('abcd')).toBe(stand.session)
  })

  it('says which 案件 nothing could take when the window closes', async () => {
    const stand = openStand('abcd', 'saving')
    stand.session.docs.change((writer) => writer.setMeta('shared', { name: '見本工業' }))
    const open = () => Promise.resolve(success(stand.session))
    const keeper = createSessionKeeper({ open, takeOver: open })
    await keeper.open('abcd')
    stand.failClosing()
    await keeper.closeAll()
    expect(keeper.unstored()).toEqual([{ name: '見本工業', problem: null }])
  })

  it('puts everything away when the window closes', async () => {
    const stand = openStand('abcd')
    const open = () => Promise.resolve(success(stand.session))
    const keeper = createSessionKeeper({ open, takeOver: open })
    await keeper.open('abcd')
    const closing = keeper.closeAll()
    stand.finishClosing()
    await closing
    expect(stand.deeds).toEqual(['close'])
    expect(keeper.sessionOf('abcd')).toBeNull()
  })
})
