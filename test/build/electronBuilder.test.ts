// What an installer would hold, found out offline: the configuration is valid, exactly the built files are packed, and the
// fuses are set. The Electron inside is a dummy, so nothing here says that a packed app starts.
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { buildTestApp } from '../electron/helpers/buildTestApp'
import { temporaryFolder } from '../electron/helpers/temporaryFolder'

const ROOT = join(import.meta.dirname, '../..')
const { outDir } = buildTestApp()
// What belongs to electron-builder is asked of electron-builder: we depend on it alone.
const ofBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'))
const ofLibrary = createRequire(ofBuilder.resolve('app-builder-lib/package.json'))
const run = promisify(execFile)

/** Marks the place of the fuses in Electron's program (@electron/fuses), then version, count and the fuses, all off. */
const FUSES = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('0'.repeat(9)),
])

interface BuilderConfig {
  validateConfiguration(config: unknown, log: unknown): Promise<void>
  getConfig(projectDir: string, configPath: string, options: null): Promise<Record<string, unknown>>
}

const loadConfig = ofBuilder('app-builder-lib/out/util/config/config.js') as BuilderConfig
const { DebugLogger } = ofLibrary('builder-util') as {
  readonly DebugLogger: new (isEnabled: boolean) => unknown
}

const { listPackage } = ofLibrary('@electron/asar') as {
  listPackage(archive: string, options: { readonly isPack: boolean }): string[]
}
const { getCurrentFuseWire } = ofLibrary('@electron/fuses') as {
  getCurrentFuseWire(program: string): Promise<Readonly<Record<number, number>>>
}

function prepareProject(): string {
  const project = temporaryFolder()
  for (const name of ['package.json', 'LICENSE', 'electron-builder.yml', 'build/icons']) {
    cpSync(join(ROOT, name), join(project, name), { recursive: true })
  }
  cpSync(outDir, join(project, 'out'), { recursive: true })
  writeFileSync(join(project, 'out', 'build.json'), '{}')
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'))
  mkdirSync(join(project, 'dummy', 'locales'), { recursive: true })
  writeFileSync(join(project, 'dummy', 'electron'), FUSES, { mode: 0o755 })
  writeFileSync(join(project, 'dummy', 'version'), 'v45.4.1')
  return project
}

async function pack(project: string): Promise<string> {
  const builder = join(ROOT, 'node_modules', 'electron-builder', 'cli.js')
  const dummy = [`-c.electronDist=${join(project, 'dummy')}`, '-c.electronVersion=45.4.1']
  const words = [
    builder,
    '--linux',
    'dir',
    '--config',
    'electron-builder.yml',
    '--projectDir',
    project,
    ...dummy,
  ]
  await run(process.execPath, words, { cwd: project })
  return join(project, 'dist', process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`)
}

describe('electron-builder.yml', () => {
  it('is a valid configuration for nsis, dmg, AppImage and deb', async () => {
    const config = await loadConfig.getConfig(ROOT, 'electron-builder.yml', null)
    await loadConfig.validateConfiguration(config, new DebugLogger(false))
    expect(config).toMatchObject({
      win: { target: ['nsis'] },
      mac: { target: ['dmg'] },
      linux: { target: ['AppImage', 'deb'] },
      fileAssociations: [{ ext: 'bansou' }],
    })
  })

  it('would be refused with a word electron-builder does not know', async () => {
    const config = await loadConfig.getConfig(ROOT, 'electron-builder.yml', null)
    await expect(
      loadConfig.validateConfiguration({ ...config, asarr: true }, new DebugLogger(false)),
    ).rejects.toThrow()
  })

  it('packs the pages, main and preload, and nothing else; the fuses are set', async () => {
    const unpacked = await pack(prepareProject())
    const archive = join(unpacked, 'resources', 'app.asar')
    const files = listPackage(archive, { isPack: false }).map((path) =>
      path.replace(/-[\w-]{8}\.js$/, '-HASH.js'),
    )
    expect(files).toEqual([
      '/LICENSE',
      '/out',
      '/out/main',
      '/out/main/main.cjs',
      '/out/main/preload.cjs',
      '/out/pages.json',
      '/out/renderer',
      '/out/renderer/assets',
      '/out/renderer/assets/console-HASH.js',
      '/out/renderer/console.html',
      '/out/renderer/favicon.ico',
      '/out/renderer/icon.png',
      '/package.json',
    ])
    const fuses = await getCurrentFuseWire(join(unpacked, 'banso-board'))
    const states = Array.from({ length: 8 }, (_, fuse) => String.fromCharCode(Number(fuses[fuse])))
    // In the order of @electron/fuses: RunAsNode, cookie encryption, NODE_OPTIONS, --inspect, asar integrity, only from
    // asar, own snapshot, file:// privileges; the ninth (wasm trap handlers) stays as Electron ships it.
    expect(states).toEqual(['0', '1', '0', '0', '1', '1', '0', '0'])
  }, 60_000)
})

describe('the icon', () => {
  const icon = (name: string) => readFileSync(join(ROOT, 'build', 'icons', name))
  const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

  it('is large enough for every system', () => {
    expect(sizeOf(icon('icon.png'))).toEqual([1024, 1024])
  })

  it('has the sizes Windows asks for', () => {
    const ico = icon('icon.ico')
    const widths = Array.from(
      { length: ico.readUInt16LE(4) },
      (_, index) => ico.readUInt8(6 + 16 * index) || 256,
    )
    expect(widths).toEqual([16, 24, 32, 48, 64, 128, 256])
  })

  it('has the sizes macOS asks for', () => {
    const icns = icon('icon.icns')
    expect(icns.toString('latin1', 0, 4)).toBe('icns')
    expect(icns.readUInt32BE(4)).toBe(icns.length)
    for (const type of ['ic07', 'ic08', 'ic09', 'ic10']) expect(icns.includes(type)).toBe(true)
  })
})
