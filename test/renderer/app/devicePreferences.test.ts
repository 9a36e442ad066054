import { describe, expect, it } from 'vitest'
import { readPreferences, writePreferences } from '../../../renderer/app/devicePreferences'

function openShelf() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

const refusing = {
  getItem: (): string | null => {
    throw new Error('refused')
  },
  setItem: (): void => {
    throw new Error('refused')
  },
}

describe('what is chosen on this device', () => {
  it('is Japanese and light until somebody chooses', () => {
    expect(readPreferences(openShelf())).toEqual({ language: 'ja', theme: 'light' })
  })

  it('is kept', () => {
    const shelf = openShelf()
    writePreferences(shelf, { language: 'en', theme: 'projector' })
    expect(readPreferences(shelf)).toEqual({ language: 'en', theme: 'projector' })
  })

  it('falls back when something else was kept there', () => {
    const shelf = openShelf()
    shelf.setItem('banso.theme', 'neon')
    expect(readPreferences(shelf).theme).toBe('light')
  })

  it('does not stop a device that keeps nothing', () => {
    expect(() => writePreferences(refusing, { language: 'en', theme: 'dark' })).not.toThrow()
    expect(readPreferences(refusing)).toEqual({ language: 'ja', theme: 'light' })
  })
})
