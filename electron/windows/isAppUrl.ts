// Where the pages of the desktop shell live, for ever: the browser's storage belongs to this origin.
// Node's URL gives custom schemes the origin "null", so addresses are compared by their beginning.
export const APP_SCHEME = 'app'
export const APP_HOST = 'bundle'
const APP_PREFIX = `${APP_SCHEME}://${APP_HOST}/`
export const CONSOLE_URL = APP_PREFIX

export function isAppUrl(url: string): boolean {
  return url.startsWith(APP_PREFIX)
}
