import { expect, it } from 'vitest'
import { shortened } from '../../../renderer/iceberg/shortened'

it('long words are cut with …, by whole characters, on one line', () => {
  expect(shortened('納期が\n遅れる')).toBe('納期が 遅れる')
  expect(shortened('𠮷𠮷𠮷𠮷', 3)).toBe('𠮷𠮷…')
  expect(shortened('𠮷𠮷𠮷', 3)).toBe('𠮷𠮷𠮷')
})
