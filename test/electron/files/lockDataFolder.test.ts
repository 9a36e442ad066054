// One program per DATA folder.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockDataFolder } from '../../../electron/files/lockDataFolder'
import { readRunning, type Running } from '../../../electron/files/readRunning'
import { temporaryFolder } from '../helpers/temporaryFolder'

const running = (letter: string): Running => ({
  pid: process.pid,
  shell: 'browser',
  port: 0,
  secret: letter.repeat(43),
})
const alive = async () => true
const dead = async () => false

describe('lockDataFolder', () => {
  it('gives DATA to the first and names it to the second', async () => {
    const dir = temporaryFolder()
    const first = await lockDataFolder(dir, running('a'), alive)
    const second = await lockDataFolder(dir, running('b'), alive)
    expect(first.kind).toBe('owned')
    expect(second).toEqual({ kind: 'taken', by: running('a') })
  })

  it('gives DATA to exactly one of twenty that come at once', async () => {
    const dir = temporaryFolder()
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        lockDataFolder(dir, running(String.fromCharCode(97 + index)), alive),
      ),
    )
    expect(all.filter(({ kind }) => kind === 'owned')).toHaveLength(1)
  })

  it.each(['', 'not json', '{"pid":-1}', JSON.stringify(running('a'))])(
    'takes over what a dead program left: %j',
    async (text) => {
      const dir = temporaryFolder()
      writeFileSync(join(dir, 'running.json'), text)
      expect((await lockDataFolder(dir, running('b'), dead)).kind).toBe('owned')
      expect(await readRunning(dir)).toEqual(running('b'))
      expect(readdirSync(dir)).toEqual(['running.json'])
    },
  )

  it('announces the port, for the eyes of its user only, and goes away at the end', async () => {
    const dir = temporaryFolder()
    const outcome = await lockDataFolder(dir, running('a'), alive)
    if (outcome.kind !== 'owned') throw new Error('not owned')
    await outcome.lock.announce(4711)
    expect(await readRunning(dir)).toEqual({ ...running('a'), port: 4711 })
    expect(statSync(join(dir, 'running.json')).mode & 0o077).toBe(0)
    await outcome.lock.release()
    expect(existsSync(join(dir, 'running.json'))).toBe(false)
  })

  it("does not remove another program's file when it ends late", async () => {
    const dir = temporaryFolder()
    const outcome = await lockDataFolder(dir, running('a'), alive)
    if (outcome.kind !== 'owned') throw new Error('not owned')
    writeFileSync(join(dir, 'running.json'), JSON.stringify(running('b')))
    await outcome.lock.release()
    expect(JSON.parse(readFileSync(join(dir, 'running.json'), 'utf8'))).toEqual(running('b'))
  })
})
