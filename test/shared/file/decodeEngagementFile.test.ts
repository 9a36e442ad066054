// Damaged, foreign and hostile files: one Problem or the same content, never an exception, never a hang.
import { strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEngagementFile } from '../../../shared/file/decodeEngagementFile'
import { encodeEngagementFile } from '../../../shared/file/encodeEngagementFile'
import { sha256Hex } from '../../../shared/file/sha256Hex'
import { rawUpdates, sampleDocs } from '../../helpers/sampleDocuments'

const about = { id: 'sample-engagement', epoch: 1, lastSequence: 3, updatedAt: '2026-11-21T09:00:00.000Z' }
const good = encodeEngagementFile(rawUpdates(sampleDocs()), about)
const MIB = 1024 * 1024

function codeOf(bytes: Uint8Array): string {
  const file = decodeEngagementFile(bytes)
  return file.ok ? 'ok' : file.error.code
}

function zip(entries: Record<string, Uint8Array>): Uint8Array {
  return zipSync(entries, { mtime: new Date(1980, 0, 1) })
}

function withManifest(
  change: (manifest: Record<string, unknown>) => Record<string, unknown>,
  more: Record<string, Uint8Array> = {},
): Uint8Array {
  const entries = unzipSync(good)
  const manifest: Record<string, unknown> = JSON.parse(new TextDecoder().decode(entries['manifest.json']))
  return zip({ ...entries, ...more, 'manifest.json': strToU8(JSON.stringify(change(manifest))) })
}

/** Where the directory record of the n-th entry starts. */
function directoryAt(bytes: Uint8Array, nth: number): number {
  let found = -1
  for (let at = 0; at < bytes.length - 4; at++) {
    if (
      bytes[at] === 0x50 &&
      bytes[at + 1] === 0x4b &&
      bytes[at + 2] === 1 &&
      bytes[at + 3] === 2 &&
      ++found === nth
    )
      return at
  }
  throw new Error('no such record')
}

function patched(at: number, values: readonly number[]): Uint8Array {
  const copy = good.slice()
  copy.set(values, at)
  return copy
}

describe('a file that is not ours', () => {
  it.each([
    ['nothing at all', new Uint8Array(), 'file.empty'],
    ['a text', strToU8('売上が減った\n'), 'file.notBansou'],
    ['three bytes', Uint8Array.of(0x50, 0x4b, 3), 'file.notBansou'],
    ['an empty zip', zipSync({}), 'file.notBansou'],
    ['a zip of somebody else', zip({ 'word/document.xml': strToU8('<w/>') }), 'file.notBansou'],
    [
      'a zip with another manifest',
      zip({ 'manifest.json': strToU8('{"manifest_version":3}') }),
      'file.notBansou',
    ],
  ])('%s is refused', (_name, bytes, code) => {
    expect(codeOf(bytes)).toBe(code)
  })
})

describe('a damaged file', () => {
  it('cut short anywhere is said to be cut short', () => {
    for (let length = 40; length < good.length; length += 97)
      expect(codeOf(good.slice(0, length))).toBe('file.truncated')
  })

  it('with a document that is not the one in the manifest is refused', () => {
    const other = unzipSync(encodeEngagementFile(rawUpdates(sampleDocs({ cardCount: 5 })), about))[
      'documents/shared.update'
    ]
    if (other === undefined) throw new Error('no document')
    expect(codeOf(zip({ ...unzipSync(good), 'documents/shared.update': other }))).toBe('file.damaged')
  })

  it.each([
    [
      'no documents, but cards.json',
      (manifest: Record<string, unknown>) => ({ ...manifest, documents: [], path: 'x' }),
      'ok',
    ],
    [
      'a document that is missing',
      (manifest: Record<string, unknown>) => ({
        ...manifest,
        documents: [{ docKey: 'shared', path: 'documents/x', sizeBytes: 1, sha256: '0'.repeat(64) }],
      }),
      'file.damaged',
    ],
    [
      'an id with a path in it',
      (manifest: Record<string, unknown>) => ({ ...manifest, id: '../../etc' }),
      'file.damaged',
    ],
    ['a negative epoch', (manifest: Record<string, unknown>) => ({ ...manifest, epoch: -1 }), 'file.damaged'],
    [
      'an endless number of rows',
      (manifest: Record<string, unknown>) => ({ ...manifest, lastSequence: 1e308 }),
      'file.damaged',
    ],
  ])('%s', (_name, change, code) => {
    expect(codeOf(withManifest(change))).toBe(code)
  })

  it('with update bytes that no document has is refused although its sum is right', () => {
    for (const update of [
      Uint8Array.of(1, 5, 9, 200, 200),
      Uint8Array.of(1, 0x80, 0x8e, 0xa7, 0x0e, 7, 0),
      strToU8('plain text'),
    ]) {
      const documents = [
        {
          docKey: 'shared',
          path: 'documents/shared.update',
          sizeBytes: update.length,
          sha256: sha256Hex(update),
        },
      ]
      expect(
        codeOf(
          withManifest((manifest) => ({ ...manifest, documents }), { 'documents/shared.update': update }),
        ),
      ).toBe('file.damaged')
    }
  })
})

describe('a hostile zip', () => {
  it('that inflates to far more than it is is refused at once', () => {
    expect(codeOf(zip({ ...unzipSync(good), 'bomb.bin': new Uint8Array(60 * MIB) }))).toBe('file.tooLarge')
  })

  it('that understates a size is refused while inflating', () => {
    const bytes = zip({
      ...unzipSync(good),
      'manifest.json': strToU8(JSON.stringify({ format: 'bansou', pad: 'x'.repeat(50 * MIB) })),
    })
    const claims = new DataView(bytes.buffer)
    claims.setUint32(directoryAt(bytes, 0) + 24, 900, true)
    expect(codeOf(bytes)).toBe('file.damaged')
  })

  it.each(['../evil', 'a/../../b', '/etc/passwd', 'C:\\x', 'a\\b', 'nul\u0000l', './x'])(
    'with the entry name %j is refused',
    (name) => {
      expect(codeOf(zip({ ...unzipSync(good), [name]: strToU8('x') }))).toBe('file.unsafe')
    },
  )

  it('with two entries of one name is refused', () => {
    expect(codeOf(zip({ ...unzipSync(good), 'CARDS.json': strToU8('{}') }))).toBe('file.unsafe')
  })

  it('that is encrypted says so', () => {
    expect(codeOf(patched(directoryAt(good, 1) + 8, [1, 8]))).toBe('file.encrypted')
  })

  it('whose entries overlap is refused', () => {
    const second = new DataView(good.buffer, directoryAt(good, 1), 46)
    expect(
      codeOf(patched(directoryAt(good, 2) + 42, [...new Uint8Array(good.buffer, second.byteOffset + 42, 4)])),
    ).toBe('file.damaged')
  })

  it('with zip64 sizes is refused', () => {
    expect(codeOf(patched(directoryAt(good, 1) + 24, [0xff, 0xff, 0xff, 0xff]))).toBe('file.tooLarge')
    expect(codeOf(patched(good.length - 12, [0xff, 0xff]))).toBe('file.damaged')
  })

  it('with 2,001 entries is refused', () => {
    const many = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`e/${index}`, new Uint8Array()]),
    )
    expect(codeOf(zip({ ...unzipSync(good), ...many }))).toBe('file.tooLarge')
  })

  it('with JSON nested without end or with a poisoned prototype harms nobody', () => {
    const deep = strToU8(`{"format":"bansou","a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`)
    expect(codeOf(zip({ 'manifest.json': deep }))).toBe('file.notBansou')
    const poison =
      '{"documents":[{"key":"shared","cards":[{"id":"card-01","__proto__":{"polluted":1},"constructor":"x"}]}]}'
    expect(
      codeOf(withManifest((manifest) => ({ ...manifest, documents: [] }), { 'cards.json': strToU8(poison) })),
    ).toBe('ok')
    expect('polluted' in {}).toBe(false)
  })
})

describe('2,000 files with flipped bits and cuts', () => {
  it('each is one Problem or the very same documents', { timeout: 10_000 }, () => {
    const expected = JSON.stringify(decodeEngagementFile(good))
    const flip = fc.record({
      at: fc.integer({ min: 0, max: good.length - 1 }),
      bit: fc.integer({ min: 0, max: 7 }),
    })
    const damage = fc.record({
      flips: fc.array(flip, { minLength: 1, maxLength: 4 }),
      cut: fc.option(fc.integer({ min: 0, max: good.length }), { freq: 4 }),
    })
    let refused = 0
    fc.assert(
      fc.property(damage, ({ flips, cut }) => {
        const bytes = good.slice(0, cut ?? good.length)
        for (const { at, bit } of flips) if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        const file = decodeEngagementFile(bytes)
        if (!file.ok) refused++
        else expect(JSON.stringify(file)).toBe(expected)
      }),
      { numRuns: 2000 },
    )
    expect(refused).toBeGreaterThan(1000)
  })
})

describe('500 files whose sums are right but whose updates were tampered with', () => {
  it('each is one Problem or some document, soon', { timeout: 10_000 }, () => {
    const update = rawUpdates(sampleDocs()).get('shared') ?? new Uint8Array()
    const flip = fc.record({
      at: fc.integer({ min: 0, max: update.length - 1 }),
      value: fc.integer({ min: 0, max: 255 }),
    })
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 3 }), (flips) => {
        const tampered = update.slice()
        for (const { at, value } of flips) tampered[at] = value
        const documents = [
          {
            docKey: 'shared',
            path: 'documents/shared.update',
            sizeBytes: tampered.length,
            sha256: sha256Hex(tampered),
          },
        ]
        const code = codeOf(
          withManifest((manifest) => ({ ...manifest, documents }), { 'documents/shared.update': tampered }),
        )
        expect(['ok', 'file.damaged']).toContain(code)
      }),
      { numRuns: 500 },
    )
  })
})
