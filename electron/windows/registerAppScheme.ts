// Declares app:// as a proper secure origin. Must happen before the app is ready, once.
import { protocol } from 'electron'
import { APP_SCHEME } from './isAppUrl'

export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        codeCache: true,
        bypassCSP: false,
        corsEnabled: false,
        allowServiceWorkers: false,
        stream: false,
      },
    },
  ])
}
