import { describe, expect, it } from 'vitest'
import { dependencies } from '../../../package.json'
import { licenceTexts } from '../../../renderer/settings/licenceTexts'

describe('the licences in 設定・ヘルプ', () => {
  it('cover every package the product is made with', () => {
    const named = new Set(licenceTexts.map(({ name }) => name))
    expect(Object.keys(dependencies).filter((name) => !named.has(name))).toEqual([])
  })

  it('are whole texts, each once', () => {
    const names = licenceTexts.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(licenceTexts.filter(({ text }) => text.length < 300)).toEqual([])
  })
})
