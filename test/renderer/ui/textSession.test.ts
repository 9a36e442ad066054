import { describe, expect, it } from 'vitest'
import { createTextSession, type TextSession } from '../../../renderer/ui/textSession'

interface Desk {
  /** From now on what is handed out is not taken. */
  refuse(refuses: boolean): void
  readonly unsaved: boolean[]
  readonly session: TextSession
  readonly commits: string[]
  type(text: string): void
  compose(text: string): void
  text(): string
  caret(): number
  /** Lets time pass. */
  wait(timeMs: number): void
}

function openDesk(value = ''): Desk {
  let [text, caret, nowMs] = [value, value.length, 0]
  const commits: string[] = []
  const unsaved: boolean[] = []
  let refuses = false
  const timers = new Map<number, { readonly dueMs: number; readonly run: () => void }>()
  const session = createTextSession({
    value,
    surface: {
      text: () => text,
      show(next, mapCaret) {
        text = next
        caret = mapCaret(caret)
      },
    },
    onCommit(committed) {
      if (!refuses) commits.push(committed)
      return !refuses
    },
    onUnsaved: (isUnsaved) => unsaved.push(isUnsaved),
    schedule(run, delayMs) {
      const id = Math.max(0, ...timers.keys()) + 1
      timers.set(id, { dueMs: nowMs + delayMs, run })
      return () => timers.delete(id)
    },
  })
  const show = (next: string): void => {
    text = next
    caret = next.length
    session.input()
  }
  return {
    refuse: (next) => (refuses = next),
    unsaved,
    session,
    commits,
    type: show,
    compose(next) {
      if (!session.isComposing()) session.compositionStart()
      show(next)
    },
    text: () => text,
    caret: () => caret,
    wait(timeMs) {
      const untilMs = nowMs + timeMs
      for (;;) {
        const [id, timer] = [...timers].sort(([, a], [, b]) => a.dueMs - b.dueMs)[0] ?? []
        if (id === undefined || timer === undefined || timer.dueMs > untilMs) break
        nowMs = timer.dueMs
        timers.delete(id)
        timer.run()
      }
      nowMs = untilMs
    },
  }
}

describe('a text session', () => {
  it('hands the words out within a second of the last key', () => {
    const desk = openDesk()
    desk.type('受注')
    desk.wait(1000)
    expect(desk.commits).toEqual(['受注'])
  })

  it('hands words out every second while somebody types without a pause', () => {
    const desk = openDesk()
    for (let count = 1; count <= 12; count += 1) {
      desk.type('あ'.repeat(count))
      desk.wait(200)
    }
    expect(desk.commits.length).toBeGreaterThanOrEqual(2)
  })

  it('hands out nothing of a composition before it is over', () => {
    const desk = openDesk()
    desk.compose('じゅちゅう')
    desk.wait(5000)
    expect(desk.commits).toEqual([])
    desk.type('受注')
    desk.session.compositionEnd()
    desk.wait(1000)
    expect(desk.commits).toEqual(['受注'])
  })

  it('hands out what stood before the composition while it goes on', () => {
    const desk = openDesk()
    desk.type('在庫')
    desk.compose('在庫のすうじ')
    desk.wait(1000)
    expect(desk.commits).toEqual(['在庫'])
  })

  it('does not touch the field when another person writes during a composition', () => {
    const desk = openDesk('在庫')
    desk.compose('在庫のすうじ')
    desk.session.receive('製品の在庫')
    expect(desk.text()).toBe('在庫のすうじ')
    desk.type('在庫の数字')
    desk.session.compositionEnd()
    expect(desk.text()).toBe('製品の在庫の数字')
    expect(desk.caret()).toBe(8)
    desk.wait(1000)
    expect(desk.commits).toEqual(['製品の在庫の数字'])
  })

  it('hands everything out when the focus leaves, an open composition included', () => {
    const desk = openDesk()
    desk.compose('受注')
    desk.session.leave()
    expect(desk.commits).toEqual(['受注'])
  })

  it('says nothing when nothing was changed', () => {
    const desk = openDesk('在庫')
    desk.type('在庫')
    desk.session.leave()
    desk.wait(5000)
    expect(desk.commits).toEqual([])
  })

  it('says nothing when the composition is cancelled', () => {
    const desk = openDesk('在庫')
    desk.compose('在庫すうじ')
    desk.type('在庫')
    desk.session.compositionEnd()
    desk.wait(5000)
    expect(desk.commits).toEqual([])
  })

  it('shows what another person wrote and does not send it back', () => {
    const desk = openDesk('在庫')
    desk.session.receive('在庫の数字')
    desk.wait(5000)
    expect(desk.text()).toBe('在庫の数字')
    expect(desk.commits).toEqual([])
  })
})

describe('words that are refused', () => {
  it('are not handed out: they stay in the field and stay unsaved', () => {
    const desk = openDesk('受注')
    desk.refuse(true)
    desk.type('受注が多い')
    desk.wait(1000)
    expect([desk.session.isUnsaved(), desk.unsaved.at(-1), desk.text()]).toEqual([true, true, '受注が多い'])
  })

  it('are known as refused until they are taken, or changed back', () => {
    const desk = openDesk('受注')
    desk.refuse(true)
    desk.type('受注が多い')
    expect(desk.session.isRefused()).toBe(false)
    desk.wait(1000)
    expect(desk.session.isRefused()).toBe(true)
    desk.type('受注')
    expect(desk.session.isRefused()).toBe(false)
    desk.type('受注が多い')
    desk.refuse(false)
    desk.wait(1000)
    expect([desk.session.isRefused(), desk.session.isUnsaved()]).toEqual([false, false])
  })

  it('tell whoever wants to close the field that there is something left', () => {
    const desk = openDesk()
    desk.refuse(true)
    desk.type('受注')
    expect([desk.session.commit(), desk.session.leave()]).toEqual([false, false])
    desk.refuse(false)
    expect([desk.session.leave(), desk.commits, desk.session.isUnsaved()]).toEqual([true, ['受注'], false])
  })

  it('are offered again with the next words, and not again and again while nobody types', () => {
    const desk = openDesk()
    desk.refuse(true)
    desk.type('長すぎる')
    desk.wait(1000)
    desk.refuse(false)
    desk.wait(60_000)
    expect(desk.commits).toEqual([])
    desk.type('長い')
    desk.wait(1000)
    expect(desk.commits).toEqual(['長い'])
  })

  it('still take in what others write', () => {
    const desk = openDesk('受注')
    desk.refuse(true)
    desk.type('受注が多い')
    desk.wait(1000)
    desk.session.receive('今月の受注')
    expect(desk.text()).toBe('今月の受注が多い')
  })

  it('of a card that is gone, still in the input method, throw nothing when the field goes', () => {
    const desk = openDesk()
    desk.refuse(true)
    desk.compose('じゅちゅう')
    expect(desk.session.leave()).toBe(false)
  })
})
