// The one keeper of this page's route, joined with the address bar and with the words people are writing.
import { unsavedText } from '../ui/unsavedText'
import { createRouteKeeper } from './routeKeeper'

export const pageRoute = createRouteKeeper({
  hash: window.location.hash,
  write: (hash) => window.history.replaceState(null, '', hash === '' ? '#/' : hash),
  mayLeave: unsavedText.mayLeave,
  closeWindow: () => window.close(),
})

window.addEventListener('hashchange', () => pageRoute.follow(window.location.hash))
