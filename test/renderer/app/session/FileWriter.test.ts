import { describe, expect, it } from 'vitest'
import { FileWriter } from '../../../../renderer/app/session/FileWriter'
import { success, type Result } from '../../../../shared/lib/result'
import { createManualClock } from '../../../helpers/storageFixture'

function writing(outcomes: readonly Result<string>[] = []) {
  const clock = createManualClock()
  const reasons: string[] = []
  const writer = new FileWriter({
    write: (reason) => {
      reasons.push(reason)
      return Promise.resolve(outcomes[reasons.length - 1] ?? success('now'))
    },
    schedule: clock.schedule,
    onState: () => undefined,
  })
  return { clock, reasons, writer }
}

describe('writing the file', () => {
  it('happens once for many edits, counted from the first of them', async () => {
    const { clock, reasons, writer } = writing()
    for (let index = 0; index < 100; index++) writer.markChanged()
    expect(clock.pendingDelays()).toEqual([10_000])
    expect(writer.state().status).toBe('waiting')
    clock.runUpTo(10_000)
    await writer.finish()
    expect(reasons).toEqual(['autosave'])
    expect(writer.state()).toEqual({ status: 'saved', problem: null, savedAt: 'now' })
  })

  it('is one at a time: what changes meanwhile is written next', async () => {
    const { clock, reasons, writer } = writing()
    writer.markChanged()
    const first = writer.write('open')
    const second = writer.write('restore')
    await first
    writer.markChanged()
    await second
    expect(reasons).toEqual(['open', 'restore'])
    writer.markChanged()
    expect(clock.pendingDelays()).toEqual([10_000])
  })

  /** Every write stays under way until the test ends it. */
  function held() {
    const clock = createManualClock()
    const ends: ((outcome: Result<string>) => void)[] = []
    const write = (): Promise<Result<string>> => new Promise((resolve) => ends.push(resolve))
    const writer = new FileWriter({ write, schedule: clock.schedule, onState: () => undefined })
    return { writer, ends, clock }
  }

  it('does not wait for a write that is under way when the page goes, and is sent once', async () => {
    const { writer, ends } = held()
    void writer.write('open')
    await Promise.resolve()
    void writer.writeNow()
    void writer.writeNow()
    expect(ends).toHaveLength(2)
    writer.markChanged()
    void writer.writeNow()
    expect(ends).toHaveLength(3)
  })

  it('is not sent once more when everything is in the file', async () => {
    const { reasons, writer } = writing()
    await writer.writeNow()
    expect(reasons).toEqual([])
  })

  it.each([
    ['fails', { ok: false, error: { code: 'disk.full' } }, 'failed'],
    ['arrives', success('later'), 'saved'],
  ] as const)('says what became of the last of two: it %s', async (_how, outcome, status) => {
    const { writer, ends } = held()
    writer.markChanged()
    void writer.write('open')
    await Promise.resolve()
    const both = writer.writeNow()
    ends[1]?.(outcome)
    ends[0]?.(status === 'saved' ? { ok: false, error: { code: 'bridge.unreachable' } } : success('earlier'))
    expect((await both).ok).toBe(status === 'saved')
    expect(writer.state()).toMatchObject({ status })
  })

  it('is tried again after a failure, and the failure is told until then', async () => {
    const { clock, reasons, writer } = writing([{ ok: false, error: { code: 'disk.full' } }])
    expect(await writer.write('autosave')).toMatchObject({ ok: false })
    expect(writer.state()).toMatchObject({ status: 'failed', problem: { code: 'disk.full' } })
    clock.runUpTo(10_000)
    await writer.finish()
    expect(reasons).toEqual(['autosave', 'autosave'])
    expect(writer.state()).toMatchObject({ status: 'saved', problem: null })
  })

  it('goes on after a write that broke off, which is told and tried again', async () => {
    const clock = createManualClock()
    let count = 0
    const writer = new FileWriter({
      write: async () => {
        if (++count === 1) throw new RangeError('too deep')
        return success('now')
      },
      schedule: clock.schedule,
      onState: () => undefined,
    })
    expect(await writer.write('autosave')).toEqual({
      ok: false,
      error: { code: 'engagement.fileNotWritten' },
    })
    expect(writer.state()).toMatchObject({ status: 'failed', problem: { code: 'engagement.fileNotWritten' } })
    clock.runUpTo(10_000)
    expect((await writer.finish()).ok).toBe(true)
    expect([count, writer.state().status]).toEqual([2, 'saved'])
  })

  it('happens at the end only when something is missing', async () => {
    const clean = writing()
    await clean.writer.finish()
    expect(clean.reasons).toEqual([])
    const changed = writing()
    changed.writer.markChanged()
    await changed.writer.finish()
    expect(changed.reasons).toEqual(['close'])
    expect(changed.clock.pendingDelays()).toEqual([])
  })

  it('stops for good when another window has the 案件', async () => {
    const { clock, reasons, writer } = writing()
    writer.markChanged()
    writer.stop()
    writer.markChanged()
    clock.runUpTo(60_000)
    await writer.finish()
    expect(reasons).toEqual([])
  })
})
