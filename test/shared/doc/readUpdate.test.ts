import { describe, expect, it } from 'vitest'
import { readUpdate } from '../../../shared/doc/readUpdate'
import { codeOf } from '../../helpers/createBoard'

describe('reading stored bytes', () => {
  it('refuses bytes that are no update, also those that ask for gigabytes', () => {
    const bomb = new Uint8Array([1, 0x80, 0xc6, 0xa6, 0x0e, 1, 0])
    for (const bytes of [new Uint8Array(), new Uint8Array([255, 255, 255]), bomb]) {
      expect(codeOf(readUpdate('shared', bytes))).toBe('document.damaged')
    }
  })
})
