// A new company's outline with its first line open, as a scribe begins.
import { expect, type Page } from 'playwright/test'
import { openNewCompany } from './openNewCompany'

export async function openOutline(page: Page): Promise<void> {
  await openNewCompany(page, '見本工業')
  await page.keyboard.press('Escape')
  await page
    .getByRole('region', { name: 'アウトライン' })
    .getByRole('button', { name: 'ここに書き始めます' })
    .click()
  await expect(page.getByRole('treeitem').getByRole('textbox')).toBeFocused()
}
