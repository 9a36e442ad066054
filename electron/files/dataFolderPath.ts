// Where DATA is when nobody says otherwise: the operating system's place for application data, one for both shells.
import { posix, win32 } from 'node:path'

const FOLDER = 'banso-board'

export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

export function dataFolderPath({ platform, env, home }: Surroundings): string {
  if (platform === 'win32')
    return win32.join(env['APPDATA'] ?? win32.join(home, 'AppData', 'Roaming'), FOLDER)
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', FOLDER)
  const dataHome = env['XDG_DATA_HOME']
  // The specification says to ignore a relative value.
  const base =
    dataHome !== undefined && posix.isAbsolute(dataHome) ? dataHome : posix.join(home, '.local', 'share')
  return posix.join(base, FOLDER)
}
