// DATA is where each system keeps application data.
import { describe, expect, it } from 'vitest'
import { dataFolderPath } from '../../../electron/files/dataFolderPath'

describe('dataFolderPath', () => {
  it.each([
    [
      'win32',
      { APPDATA: 'C:\\Users\\s\\AppData\\Roaming' },
      'C:\\Users\\s',
      'C:\\Users\\s\\AppData\\Roaming\\banso-board',
    ],
    ['win32', {}, 'C:\\Users\\s', 'C:\\Users\\s\\AppData\\Roaming\\banso-board'],
    ['darwin', {}, '/Users/s', '/Users/s/Library/Application Support/banso-board'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/home/s', '/data/banso-board'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/s', '/home/s/.local/share/banso-board'],
    ['linux', {}, '/home/s', '/home/s/.local/share/banso-board'],
  ] as const)('on %s with %j', (platform, env, home, path) => {
    expect(dataFolderPath({ platform, env, home })).toBe(path)
  })
})
