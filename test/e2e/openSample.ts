// A built-in sample opened from the first screen, as somebody does who wants to practise.
import { expect, type Page } from 'playwright/test'

export async function openSample(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: /見本で練習/ }).click()
  await page.getByRole('dialog').getByText(title).click()
  await page.getByRole('button', { name: 'この見本で始める' }).click()
  await expect(page.getByRole('textbox', { name: '案件名' })).toHaveValue(title)
}
