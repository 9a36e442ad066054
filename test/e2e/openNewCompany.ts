// The first step of most stories: a new 会社 with an empty iceberg, its caret in the first card.
import { expect, type Page } from 'playwright/test'

export async function openNewCompany(page: Page, name: string): Promise<void> {
  await page.getByText('新しい会社').first().click()
  await page.getByRole('textbox', { name: '表示名' }).fill(name)
  await page.getByRole('button', { name: '始める' }).click()
  await expect(page.getByText('いま、いちばん気になっていることは何ですか')).toBeVisible()
  await expect(page.locator('textarea[data-document-text]:focus')).toBeVisible()
}
