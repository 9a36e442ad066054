// A file is replaced as a whole or not at all, however the writing process ends.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { privilegedConfig } from '../../../build/vite.privileged.config.mjs'
import { writeAtomic } from '../../../electron/files/writeAtomic'
import { createSeededRandom } from '../../helpers/seededRandom'
import { temporaryFolder } from '../helpers/temporaryFolder'

const KILLS = 60
const FILE_BYTES = 2_000_000

/** Writes the same file over and over, each time filled with another byte, and says when one is done. */
const WRITER = `
  const { writeAtomic } = require(process.argv[1])
  const run = async () => {
    for (let i = 0; ; i += 1) {
      const done = await writeAtomic(process.argv[2], Buffer.alloc(${FILE_BYTES}, i % 256))
      if (!done.ok) throw new Error(done.error.code)
      process.stdout.write('.')
    }
  }
  run()
`

describe('writeAtomic', () => {
  it('leaves no half-written file in 60 kills of the writing process (seed 20261121)', async () => {
    const folder = temporaryFolder()
    const entry = join(import.meta.dirname, '../../../electron/files/writeAtomic.ts')
    await build(privilegedConfig({ entry, name: 'writeAtomic', outDir: folder }))
    const target = join(folder, 'current.bansou')
    const random = createSeededRandom(20_261_121)
    const broken: string[] = []
    for (let round = 0; round < KILLS; round += 1) {
      await killWhileWriting(join(folder, 'writeAtomic.cjs'), target, random.next(400))
      const bytes = readFileSync(target)
      if (bytes.length !== FILE_BYTES || bytes.some((byte) => byte !== bytes[0]))
        broken.push(`round ${round}`)
    }
    expect(broken).toEqual([])
  }, 120_000)

  it('leaves nothing but the file behind', async () => {
    const folder = temporaryFolder()
    const target = join(folder, 'a.bansou')
    expect(await writeAtomic(target, Buffer.from('one'))).toMatchObject({ ok: true })
    expect(await writeAtomic(target, Buffer.from('two'))).toMatchObject({ ok: true })
    expect(readdirSync(folder)).toEqual(['a.bansou'])
    expect(readFileSync(target, 'utf8')).toBe('two')
  })

  it('says why it could not write, without a path, and leaves the old file', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'taken'))
    writeFileSync(join(folder, 'taken', 'x'), '')
    const refused = await writeAtomic(join(folder, 'taken'), Buffer.from('x'))
    expect(refused).toMatchObject({ ok: false, error: { code: 'disk.failed' } })
    expect(JSON.stringify(refused)).not.toContain(folder)
    expect(readdirSync(folder)).toEqual(['taken'])
    const missing = await writeAtomic(join(folder, 'none', 'x'), Buffer.from('x'))
    expect(missing).toMatchObject({ ok: false, error: { code: 'disk.failed', params: { system: 'ENOENT' } } })
  })
})

/** Kills after the second finished write and `turns` more turns of our own event loop, so at ever other moments. */
async function killWhileWriting(module: string, target: string, turns: number): Promise<void> {
  const writer = spawn(process.execPath, ['-e', WRITER, module, target], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(writer, 'exit')
  let done = 0
  for await (const chunk of writer.stdout) {
    done += (chunk as Buffer).length
    if (done >= 2) break
  }
  for (let turn = 0; turn < turns; turn += 1) await new Promise((next) => setImmediate(next))
  writer.kill('SIGKILL')
  await exited
}
