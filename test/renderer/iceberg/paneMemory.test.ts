import { describe, expect, it } from 'vitest'
import { readPaneMemory, writePaneMemory } from '../../../renderer/iceberg/paneMemory'

function storageWith(initial: string | null = null) {
  let value = initial
  return { getItem: () => value, setItem: (_key: string, next: string) => void (value = next) }
}

describe('the memory of the panes', () => {
  it('starts with everything side by side where there is room, and with the map alone where there is none', () => {
    expect(readPaneMemory(storageWith(), 1600)).toMatchObject({ outlineOpen: true, inspectorOpen: true })
    expect(readPaneMemory(storageWith(), 1440)).toMatchObject({ outlineOpen: false, inspectorOpen: false })
    expect(readPaneMemory(storageWith(), 760)).toMatchObject({ outlineOpen: false, inspectorOpen: false })
  })

  it('brings back what was chosen on this device', () => {
    const storage = storageWith()
    const chosen = { outlineOpen: false, outlineWidthPx: 500, inspectorOpen: false }
    writePaneMemory(storage, chosen)
    expect(readPaneMemory(storage, 1600)).toEqual(chosen)
  })

  it('gives the map one pane beside it at most where two would leave it no room', () => {
    const storage = storageWith('{"outlineOpen":true,"inspectorOpen":true}')
    expect(readPaneMemory(storage, 1280)).toMatchObject({ outlineOpen: true, inspectorOpen: false })
    expect(readPaneMemory(storage, 1440)).toMatchObject({ outlineOpen: true, inspectorOpen: true })
  })

  it.each(['{', '[]', '7', 'null', '{"outlineWidthPx":-5,"outlineOpen":"yes"}'])(
    'falls back to the start when %s is stored',
    (stored) =>
      expect(readPaneMemory(storageWith(stored), 1600)).toEqual(readPaneMemory(storageWith(), 1600)),
  )

  it('goes on without a storage', () => {
    const refuse = (): never => {
      throw new Error('blocked')
    }
    expect(readPaneMemory({ getItem: refuse }, 1600).outlineOpen).toBe(true)
    const memory = readPaneMemory(storageWith(), 1600)
    expect(() => writePaneMemory({ setItem: refuse }, memory)).not.toThrow()
  })
})
