import { describe, expect, it } from 'vitest'
import { untilUndone } from '../../../renderer/iceberg/untilUndone'
import { createBoard } from '../../helpers/createBoard'

describe('a notice with 元に戻す', () => {
  it('goes when its deed is taken back, by whichever way', () => {
    const { docs, add } = createBoard()
    add('一')
    add('二')
    const until = untilUndone(docs.history, docs.history.lastStep())
    expect(until.aborted).toBe(false)
    docs.history.undo()
    expect(until.aborted).toBe(true)
  })

  it('stays while only later deeds are taken back', () => {
    const { docs, add } = createBoard()
    add('一')
    const until = untilUndone(docs.history, docs.history.lastStep())
    add('二')
    docs.history.undo()
    expect(until.aborted).toBe(false)
    docs.history.undo()
    expect(until.aborted).toBe(true)
  })

  it('goes when another window has taken the 案件 over: nothing can be taken back here', () => {
    const { docs, add } = createBoard()
    add('一')
    const until = untilUndone(docs.history, docs.history.lastStep())
    docs.lock({ code: 'engagement.takenOver' })
    expect(until.aborted).toBe(true)
  })
})
