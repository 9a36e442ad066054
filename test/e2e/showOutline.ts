// The outline beside the map, whether or not it is open from the start at this width.
import { expect, type Page } from 'playwright/test'

export async function showOutline(page: Page): Promise<void> {
  const toggle = page
    .getByRole('toolbar', { name: '道具' })
    .getByRole('button', { name: 'アウトライン', exact: true })
  await expect(toggle).toBeVisible()
  if ((await toggle.getAttribute('aria-pressed')) !== 'true') await toggle.click()
  await expect(page.getByRole('region', { name: 'アウトライン' })).toBeVisible()
}
