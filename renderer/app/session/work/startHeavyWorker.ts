// Starts the worker under the page's Trusted Types: its own address is the only one the policy lets through.
// A browser or a shell that refuses gives null, and the page does the work itself.
import workerUrl from './heavyWorker?worker&url'

/** The one name our content security policy allows (electron/pages/securityHeaders). */
const POLICY = 'banso'

interface ScriptUrlRules {
  createScriptURL(url: string): string
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrlRules): ScriptUrlRules
}

/** A page makes its policy once; asking again would be refused. */
let policy: ScriptUrlRules | null = null

export function startHeavyWorker(): Worker | null {
  try {
    policy ??= makePolicy()
    return new Worker(policy.createScriptURL(workerUrl), { type: 'module', name: 'heavy work' })
  } catch {
    return null
  }
}

function makePolicy(): ScriptUrlRules {
  const rules: ScriptUrlRules = {
    createScriptURL(url) {
      if (url !== workerUrl) throw new TypeError('No other script runs here.')
      return url
    },
  }
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes }
  return trustedTypes === undefined ? rules : trustedTypes.createPolicy(POLICY, rules)
}
