import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { createBoardDocument } from '../../../shared/doc/boardDocument'
import { createUpdateGate } from '../../../shared/doc/createUpdateGate'

function createHeardDocument(): {
  readonly heard: Uint8Array[]
  readonly write: (run: () => void) => void
  readonly document: ReturnType<typeof createBoardDocument>
  readonly gate: ReturnType<typeof createUpdateGate>
} {
  const heard: Uint8Array[] = []
  const document = createBoardDocument('shared')
  const gate = createUpdateGate((_, update) => heard.push(update))
  document.ydoc.on('update', (update: Uint8Array) => gate.pass('shared', update, 'undo'))
  return { heard, document, gate, write: (run) => document.ydoc.transact(run, 'undo') }
}

describe('who listens to the documents', () => {
  it('[D1] hears several transactions of one replayed step as one update, without what the later took away', () => {
    const { heard, document, gate, write } = createHeardDocument()
    gate.asOne([document], () => {
      write(() => document.links.set('gone', new Y.Map([['to', '秘密の札']])))
      write(() => {
        document.links.delete('gone')
        document.meta.set('kept', '残る言葉')
      })
    })
    expect(heard).toHaveLength(1)
    const bytes = Buffer.from(heard[0] ?? []).toString('utf8')
    expect(bytes).toContain('残る言葉')
    expect(bytes).not.toContain('秘密の札')
    const guest = new Y.Doc()
    Y.applyUpdate(guest, heard[0] ?? new Uint8Array())
    expect(guest.getMap('meta').get('kept')).toBe('残る言葉')
    expect(guest.getMap('links').size).toBe(0)
  })

  it('hears a change outside a step at once', () => {
    const { heard, document, write } = createHeardDocument()
    write(() => document.meta.set('name', '架空工業'))
    expect(heard).toHaveLength(1)
  })

  it('still hears what was changed when the step breaks off', () => {
    const { heard, document, gate, write } = createHeardDocument()
    const step = (): void =>
      gate.asOne([document], () => {
        write(() => document.meta.set('name', '架空工業'))
        throw new Error('broken')
      })
    expect(step).toThrow('broken')
    expect(heard).toHaveLength(1)
  })
})
