// `app:*`: what the page may know about the program it runs in.
import type { AppInfo } from '../../shared/ipc/bridge'
import { success } from '../../shared/lib/result'
import type { HandlersOf } from './handlers'

export function createAppHandlers(info: AppInfo): HandlersOf<'app'> {
  return { 'app:info': async () => success({ value: info }) }
}
