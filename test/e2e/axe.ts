// Accessibility as a machine can judge it: WCAG 2.2 A and AA and axe's best practices. Reading order is judged by people.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** `within` narrows it to one part of the page, given as a CSS selector. */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  const builder = new AxeBuilder({ page }).withTags(TAGS)
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze()
  const found = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    where: nodes.map(({ html, failureSummary }) => `${html} — ${failureSummary ?? ''}`),
  }))
  expect(found, `axe on ${page.url()}`).toEqual([])
}
