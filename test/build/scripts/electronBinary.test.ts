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

describe('electronBinary', () => {
  it('uses the program that is there without running anything', () => {
    const { packageDir, places, runs } = installPackage('')
    const path = putProgram(join(packageDir, 'dist'))
    expect(electronBinary(places)).toEqual({ path })
    expect(runs()).toBe(0)
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
    const { packageDir, places } = installPackage(`
      const { mkdirSync, writeFileSync } = require('node:fs')
      const path = require('node:path').join(__dirname, 'dist', ${JSON.stringify(PROGRAM)})
      mkdirSync(require('node:path').dirname(path), { recursive: true })
      writeFileSync(path, process.env.ELECTRON_MIRROR)
    `)
    const env = { ...places.env, ELECTRON_MIRROR: 'http://127.0.0.1:1/' }
    expect(electronBinary({ ...places, env })).toEqual({ path: join(packageDir, 'dist', PROGRAM) })
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
})
