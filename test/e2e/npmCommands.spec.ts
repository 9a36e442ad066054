// The commands through npm itself, as a person or a program calls them: stdout holds one line, and that line is promised.
// And what `npm start` does with an Electron that is here but does not start.
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { commandTest as test, npm, repository } from './fixtures/commands'

const READY = /^ready (http:\/\/127\.0\.0\.1:\d+\/open\/[\w-]{43})\n$/

test.describe('the commands', { tag: '@browser-only' }, () => {
  test('npm start prints the address of the running app and nothing else', async ({ folder, run }) => {
    const words = ['start', '--', '--browser', '--no-open', '--port', '0', '--data', folder]
    const app = run(npm, words)
    await expect.poll(app.stdout, { timeout: 55_000 }).toMatch(READY)
    const [, url = ''] = READY.exec(app.stdout()) ?? []
    expect((await fetch(url)).status).toBe(200)
    await app.end()
    expect(app.stdout()).toMatch(READY)
    await expect(readFile(join(folder, 'running.json'))).rejects.toThrow('ENOENT')
  })

  test('npm run print prints what it wrote and nothing else', async ({ folder, run }) => {
    const input = join(folder, '会社.txt')
    const paper = join(folder, '氷山.pdf')
    await writeFile(input, '受注が読めない\n\t情報が止まる\n')
    const print = run(npm, ['run', 'print', '--', input, '--document', 'iceberg', '--out', paper])
    expect(await print.ended).toBe(0)
    expect(print.stdout()).toMatch(/^[^\n]*氷山\.pdf[^\n]*\n$/)
    expect((await readFile(paper)).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

/** An Electron that ends as the real one does where a library of the system is missing. */
async function putBrokenElectron(folder: string): Promise<NodeJS.ProcessEnv> {
  const path = join(folder, 'electron')
  const said = 'electron: error while loading shared libraries: libnss3.so: cannot open shared object file'
  await writeFile(path, `#!${process.execPath}\nconsole.error('${said}'); process.exitCode = 127\n`)
  await chmod(path, 0o755)
  // A display that nobody looks at, and a PATH without any browser.
  return { HOME: folder, PATH: folder, DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: folder }
}

// Elsewhere a browser is found without a PATH, and a test would open its window on the screen of whoever runs it.
if (process.platform === 'linux') {
  const start = join(repository, 'build', 'scripts', 'start.mjs')

  test.describe('an Electron that does not start', { tag: '@browser-only' }, () => {
    test('gives way to browser mode in one line, which says that the shell changes', async ({
      folder,
      run,
    }) => {
      await writeFile(join(folder, 'shell.json'), '{"shell":"electron"}\n')
      const env = await putBrokenElectron(folder)
      const app = run(process.execPath, [start, '--port', '0', '--data', folder], env)
      await expect.poll(app.stdout, { timeout: 55_000 }).toMatch(READY)
      expect(app.stderr().split('\n')[0]).toBe(
        "Starting in browser mode: Electron's program did not start: libnss3.so is missing on this system; this data was last used in Electron.",
      )
      expect(await app.end()).toBe(0)
      expect(app.stderr()).not.toContain('shared libraries')
    })

    test('stops a start that asked for Electron, with the reason', async ({ folder, run }) => {
      const env = await putBrokenElectron(folder)
      const app = run(process.execPath, [start, '--electron', '--data', folder], env)
      expect(await app.ended).toBe(1)
      expect(app.stdout()).toBe('')
      expect(app.stderr()).toBe(
        "The app could not be started: Electron was asked for, but Electron's program did not start: libnss3.so is missing on this system.\n",
      )
    })
  })
}
