import { describe, expect, it } from 'vitest'
import { encodeSample } from '../../../renderer/app/encodeSample'
import { decodeEngagementFile } from '../../../shared/file/decodeEngagementFile'
import { SAMPLES } from '../../../shared/samples/samples'

function openContext() {
  let count = 0
  return { now: () => 1_700_000_000_000, newId: () => `sample${String((count += 1)).padStart(6, '0')}` }
}

describe('a sample', () => {
  it.each(SAMPLES.map(({ id, title }) => [id, title]))(
    '%s opens by the same door as any other file',
    (id, title) => {
      const encoded = encodeSample(id, openContext())
      expect(encoded.ok).toBe(true)
      if (!encoded.ok) return
      const file = decodeEngagementFile(encoded.value)
      expect(file.ok && file.value.manifest.name).toBe(title)
    },
  )

  it('that does not exist is refused', () => {
    expect(encodeSample('SMP-99', openContext()).ok).toBe(false)
  })
})
