// What a key press means inside a text field. Pure; the field decides whether anybody listens to it.
export type TextKey = 'enter' | 'tab' | 'shiftTab' | 'escape' | 'up' | 'down' | 'backspaceEmpty' | 'undo'

export interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

export function readTextKey(press: KeyPress, isEmpty: boolean): TextKey | null {
  const chord = press.ctrlKey || press.metaKey
  if (chord && !press.altKey && /^[zy]$/i.test(press.key)) return 'undo'
  if (chord || press.altKey) return null
  if (press.key === 'Tab') return press.shiftKey ? 'shiftTab' : 'tab'
  if (press.shiftKey) return null
  switch (press.key) {
    case 'Enter':
      return 'enter'
    case 'Escape':
      return 'escape'
    case 'ArrowUp':
      return 'up'
    case 'ArrowDown':
      return 'down'
    case 'Backspace':
      return isEmpty ? 'backspaceEmpty' : null
    default:
      return null
  }
}
