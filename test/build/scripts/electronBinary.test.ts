// Where `npm start` gets Electron's program from: what is there, or one attempt per set-up with a time limit.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { electronBinary } from '../../../build/scripts/electronBinary.mjs'
import { temporaryFolder } from '../../electron/helpers/temporaryFolder'

const PROGRAM =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform as string] ??
  'electron'

/** A package as npm installs it, whose installer does what `install` says and counts its runs beside it. */
function installPackage(install: string) {
  const packageDir = temporaryFolder()
  writeFileSync(join(packageDir, 'package.json'), '{"version":"45.4.1"}')
  const count = "require('node:fs').appendFileSync(__dirname + '/runs', '.');"
  writeFileSync(join(packageDir, 'install.js'), `${count}${install}`)
  const places = { packageDir, cacheDir: join(packageDir, 'cache'), env: { PATH: process.env['PATH'] ?? '' } }
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  onTestFinished(() => said.mockRestore())
  const runs = () =>
    existsSync(join(packageDir, 'runs')) ? readFileSync(join(packageDir, 'runs'), 'utf8').length : 0
  return { packageDir, places, runs }
}

function putProgram(dist: string): string {
  const path = join(dist, PROGRAM)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, '')
  return path
}

/** All that Electron's own installer leaves behind: the program, its version, and last the path. */
function putElectron(packageDir: string, { version = 'v45.4.1', path = PROGRAM } = {}): string {
  const program = putProgram(join(packageDir, 'dist'))
  writeFileSync(join(packageDir, 'dist', 'version'), version)
  writeFileSync(join(packageDir, 'path.txt'), path)
  return program
}

/** An installer's script that does the same, with these words as the program's bytes. */
const installing = (bytes: string, then = '') => `
  const { mkdirSync, writeFileSync } = require('node:fs')
  const { dirname, join } = require('node:path')
  const path = join(__dirname, 'dist', ${JSON.stringify(PROGRAM)})
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(join(__dirname, 'dist', 'version'), '45.4.1')
  writeFileSync(path, ${bytes})
  ${then}
  writeFileSync(join(__dirname, 'path.txt'), ${JSON.stringify(PROGRAM)})
`

describe('electronBinary', () => {
  it('uses the program that is there without running anything', () => {
    const { packageDir, places, runs } = installPackage('')
    const path = putElectron(packageDir)
    expect(electronBinary(places)).toEqual({ path })
    expect(runs()).toBe(0)
  })

  it.each([
    ['of another version', { version: 'v45.4.0' }],
    ['for another system', { path: 'another/electron' }],
  ])('takes no program %s for the one it needs', (_what, marks) => {
    const { packageDir, places, runs } = installPackage('process.exit(1)')
    putElectron(packageDir, marks)
    expect(electronBinary(places)).toEqual({ why: "Electron's program could not be fetched" })
    expect(runs()).toBe(1)
  })

  it('uses the one at ELECTRON_OVERRIDE_DIST_PATH, and fetches none when it is not there', () => {
    const { places, runs } = installPackage('')
    const dist = temporaryFolder()
    const env = { ...places.env, ELECTRON_OVERRIDE_DIST_PATH: dist }
    expect(electronBinary({ ...places, env })).toEqual({
      why: 'there is no Electron at ELECTRON_OVERRIDE_DIST_PATH',
    })
    const path = putProgram(dist)
    expect(electronBinary({ ...places, env })).toEqual({ path })
    expect(runs()).toBe(0)
  })

  it('fetches it once, handing mirror and cache settings on', () => {
    const { packageDir, places } = installPackage(installing('process.env.ELECTRON_MIRROR'))
    const env = { ...places.env, ELECTRON_MIRROR: 'http://127.0.0.1:1/' }
    const path = join(packageDir, 'dist', PROGRAM)
    expect(electronBinary({ ...places, env })).toEqual({ path })
    expect(readFileSync(path, 'utf8')).toBe('http://127.0.0.1:1/')
  })

  it('tries once in the life of a set-up: the second start does not wait again', () => {
    const { packageDir, places, runs } = installPackage('process.exit(1)')
    expect(electronBinary(places)).toEqual({ why: "Electron's program could not be fetched" })
    const again = electronBinary(places)
    expect(again.why).toBe("Electron's program could not be fetched when the app was set up")
    expect(existsSync(join(packageDir, 'dist'))).toBe(false)
    expect(runs()).toBe(1)
  })

  it('stops waiting at the time limit', () => {
    const { places } = installPackage('setInterval(() => {}, 1000)')
    expect(electronBinary({ ...places, limitMs: 300 })).toEqual({
      why: "Electron's program could not be fetched in time",
    })
  })

  it('never starts a program that was cut off while it was being unpacked, now or later', () => {
    const { packageDir, places, runs } = installPackage(
      installing("'half a program'", "writeFileSync(join(__dirname, 'half'), ''); while (true) {}"),
    )
    expect(electronBinary({ ...places, limitMs: 2_000 })).toEqual({
      why: "Electron's program could not be fetched in time",
    })
    expect(existsSync(join(packageDir, 'half'))).toBe(true)
    expect(existsSync(join(packageDir, 'dist'))).toBe(false)
    expect(electronBinary(places).why).toBe("Electron's program could not be fetched when the app was set up")
    expect(runs()).toBe(1)
  })

  it('takes no half for a whole when the set-up itself was killed over it', () => {
    const { packageDir, places } = installPackage('process.exit(1)')
    writeFileSync(join(packageDir, 'path.txt'), PROGRAM)
    electronBinary(places)
    // What a later unpacking left behind when it was cut off together with the program that waited for it.
    putProgram(join(packageDir, 'dist'))
    writeFileSync(join(packageDir, 'dist', 'version'), '45.4.1')
    expect(electronBinary(places).path).toBeUndefined()
  })
})
