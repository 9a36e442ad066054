// The two papers read back as a stranger would read them: every word of the reader's layer is there, verbatim, and not one
// of a closed layer; embedded fonts, bookmarks, clean files.
import { describe, expect, it } from 'vitest'
import { assemblePaper } from '../../renderer/print/assemblePaper'
import { writePdf } from '../../renderer/print/writePdf'
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import { PAPER_DOCUMENTS, type PaperDocument } from '../../shared/documents/paperDocument'
import { snapshotForLayer } from '../../shared/documents/snapshotForLayer'
import { LAYERS, type DocKey, type LayerName } from '../../shared/model/layer'
import { buildSample } from '../../shared/samples/buildSample'
import type { Sample } from '../../shared/samples/sample'
import { SAMPLES } from '../../shared/samples/samples'
import { smp05 } from '../../shared/samples/smp05'
import { valueOf } from '../helpers/createBoard'
import { outlineOf, snapshotOf } from '../shared/layout/sheetFixture'
import { printFonts } from './printFonts'
import { readPdf } from './readPdf'

const MOMENT = new Date('2026-11-21T03:00:00Z')
const withoutSpace = (text: string): string => text.replace(/\s/gu, '')

function documentsOf(sample: Sample): ReadonlyMap<DocKey, Uint8Array> {
  let ids = 0
  return buildSample(sample, { newId: () => `paper${(ids++).toString(36).padStart(8, '0')}`, now: () => 1 })
}

async function print(snapshot: EngagementSnapshot, document: PaperDocument, layer: LayerName) {
  const paper = assemblePaper(snapshot, {
    document,
    layer,
    language: 'ja',
    createdOn: { year: 2026, month: 11, day: 21 },
    showWalls: layer === 'internal',
    writingLines: false,
  })
  const written = writePdf(paper, await printFonts(), MOMENT)
  const read = readPdf(written.bytes)
  return { ...read, missing: written.missing, words: withoutSpace(read.text), bytes: written.bytes, paper }
}

/** Planted in the layers that must stay closed; plain letters, so that no encoding can hide them. */
const CANARIES = { owner: 'CANARYOWNER', internal: 'CANARYINTERNAL' } as const
const planted: Sample = {
  ...smp05,
  cards: [
    ...smp05.cards,
    { key: 'ownerCanary', kind: 'note', text: CANARIES.owner, source: 'S3 L1648', layer: 'owner' },
    { key: 'internalCanary', kind: 'note', text: CANARIES.internal, source: 'S3 L1674', layer: 'internal' },
  ],
}

/** The canary as text, and as the UTF-16 that bookmarks and metadata are written in. */
function traces(canary: string): readonly string[] {
  const hex = [...canary].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')
  return [canary, hex, hex.toUpperCase(), [...canary].map((letter) => `\\000${letter}`).join('')]
}

describe('the two papers', () => {
  for (const sample of SAMPLES)
    for (const document of PAPER_DOCUMENTS)
      it.each(LAYERS)(
        `[P1, P2] ${document} of ${sample.id} holds every card of %s verbatim and none beyond`,
        async (layer) => {
          const documents = documentsOf(sample)
          const visible = valueOf(snapshotForLayer('x', documents, { layer }))
          const { words, faults, missing, fonts } = await print(visible, document, layer)
          for (const { text } of visible.cards.values()) expect(words).toContain(withoutSpace(text))
          for (const card of valueOf(snapshotForLayer('x', documents, { layer: 'internal' })).cards.values())
            if (!visible.cards.has(card.id)) expect(words).not.toContain(withoutSpace(card.text))
          expect([faults, missing]).toEqual(['', []])
          expect(fonts.filter(({ embedded, unicode }) => !embedded || !unicode)).toEqual([])
        },
      )

  it.each([
    ['shared', ['owner', 'internal'], []],
    ['owner', ['internal'], ['owner']],
    ['internal', [], ['owner', 'internal']],
  ] as const)(
    'of the %s copy carry no trace of a closed layer in the whole file',
    async (layer, closed, open) => {
      const snapshot = valueOf(snapshotForLayer('x', documentsOf(planted), { layer }))
      for (const document of PAPER_DOCUMENTS) {
        const { words, source, text, info } = await print(snapshot, document, layer)
        const whole = `${source}\n${text}\n${info}`
        for (const name of closed)
          for (const trace of traces(CANARIES[name])) expect(whole).not.toContain(trace)
        for (const name of open) expect(words).toContain(CANARIES[name])
      }
    },
  )

  it.each([1, 2])('[P1] print an outline of 300 cards with every card verbatim (seed %i)', async (seed) => {
    const snapshot = snapshotOf(outlineOf(seed, 300))
    for (const document of PAPER_DOCUMENTS) {
      const { words, faults, paper } = await print(snapshot, document, 'shared')
      const absent = [...snapshot.cards.values()].filter((card) => !words.includes(withoutSpace(card.text)))
      expect(absent.map(({ text }) => text)).toEqual([])
      expect(faults).toBe('')
      expect(paper.pages.length).toBeGreaterThan(1)
    }
  })

  it('have bookmarks that lead to the pages they name', async () => {
    const { outline, paper } = await print(snapshotOf(outlineOf(1, 120)), 'iceberg-summary', 'shared')
    expect(outline.map(({ title }) => title)).toEqual(['裏課題', '表課題', '氷山マップ'])
    for (const { page } of outline) expect(page).toBeLessThanOrEqual(paper.pages.length)
    const map = outline[2]?.kids[0]
    expect(paper.pages[(map?.page ?? 0) - 1]?.widthMm).toBe(420)
  })

  it.each(PAPER_DOCUMENTS)(
    '%s is the same bytes for the same words on the same day, whatever the ids',
    async (document) => {
      const make = async (prefix: string) => {
        const snapshot = snapshotOf(outlineOf(3, 80), '見本の会社', prefix)
        return Buffer.from((await print(snapshot, document, 'shared')).bytes)
      }
      expect((await make('card')).equals(await make('zzzz'))).toBe(true)
    },
  )
})
