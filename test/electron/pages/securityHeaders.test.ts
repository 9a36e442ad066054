// The content security policy allows what the app needs and nothing else.
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SECURITY_HEADERS } from '../../../electron/pages/securityHeaders'

const policy = SECURITY_HEADERS['Content-Security-Policy'] ?? ''

/** The text of the `<style>` that the installed react-aria adds for pressable things. */
function pressableStyle(): string {
  const library = dirname(createRequire(import.meta.url).resolve('react-aria/package.json'))
  const source = readFileSync(join(library, 'dist/private/interactions/usePress.mjs'), 'utf8')
  const attribute = /PRESSABLE_ATTRIBUTE = '([\w-]+)'/.exec(source)?.[1] ?? ''
  const template = /style\.textContent = `([^`]+)`\.trim\(\)/.exec(source)?.[1] ?? ''
  return template.replace(/\$\{[^}]+\}/, attribute).trim()
}

describe('the permissions policy', () => {
  it('gives away no device of this machine', () => {
    const given = SECURITY_HEADERS['Permissions-Policy'] ?? ''
    for (const feature of ['camera', 'microphone', 'geolocation', 'usb', 'serial', 'hid', 'midi'])
      expect(given).toContain(`${feature}=()`)
  })
})

describe('the content security policy', () => {
  it("allows react-aria's one style by the hash of the installed version", () => {
    const style = pressableStyle()
    expect(style).toContain('[data-react-aria-pressable]')
    const hash = createHash('sha256').update(style).digest('base64')
    expect(policy).toContain(`style-src 'self' 'sha256-${hash}';`)
  })

  it('allows no inline code, no eval, no frame and no other origin', () => {
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';")
    expect(policy).toContain("require-trusted-types-for 'script'")
  })
})
