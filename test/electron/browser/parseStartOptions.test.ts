// The words after `npm start --`.
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseStartOptions } from '../../../electron/browser/parseStartOptions'

describe('parseStartOptions', () => {
  it('opens on the fixed port by default', () => {
    expect(parseStartOptions([])).toEqual({ kind: 'start', options: { open: true, port: 47_615 } })
  })

  it('takes the words of the tests', () => {
    const words = ['--browser', '--no-open', '--port', '0', '--data', 'here']
    expect(parseStartOptions(words)).toEqual({
      kind: 'start',
      options: { open: false, port: 0, dataDir: resolve('here') },
    })
  })

  it.each([
    [['--port', '8080']],
    [['--port', 'x']],
    [['--data', '']],
    [['--unknown']],
    [['word']],
    [['--port']],
  ])('refuses %j with one sentence', (words) => {
    const request = parseStartOptions(words)
    expect(request).toMatchObject({ kind: 'refused' })
    expect(request.kind === 'refused' && request.sentence).not.toMatch(/\n\s+at /)
  })
})
