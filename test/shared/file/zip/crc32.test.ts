import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { crc32 } from '../../../../shared/file/zip/crc32'

it('the checksum is the one zip uses, whole or piece by piece', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926)
  const text = strToU8('売上が3年続けて減っている'.repeat(40))
  expect(crc32(text.subarray(100), crc32(text.subarray(0, 100)))).toBe(crc32(text))
})
