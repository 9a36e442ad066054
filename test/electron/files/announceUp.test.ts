// `npm start` knows by a file whether Electron works here.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { announceUp } from '../../../electron/files/announceUp'
import { temporaryFolder } from '../helpers/temporaryFolder'

function askedToWrite(path: string): string {
  vi.stubEnv('BANSO_UP_FILE', path)
  onTestFinished(() => void vi.unstubAllEnvs())
  return path
}

describe('announceUp', () => {
  it('leaves the file whoever started us looks for', async () => {
    const path = askedToWrite(join(temporaryFolder(), 'up'))
    await announceUp()
    expect(existsSync(path)).toBe(true)
  })

  it('writes over nothing, and fails for nobody', async () => {
    const path = askedToWrite(join(temporaryFolder(), 'up'))
    writeFileSync(path, 'words')
    await announceUp()
    expect(readFileSync(path, 'utf8')).toBe('words')
    askedToWrite(join(path, 'nowhere'))
    await expect(announceUp()).resolves.toBeUndefined()
  })
})
