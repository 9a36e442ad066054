import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readUpdate } from '../../../shared/doc/readUpdate'
import { readCardsJson } from '../../../shared/file/readCardsJson'

function read(documents: unknown) {
  return readCardsJson(strToU8(JSON.stringify({ documents })), '名前')
}

describe('a file of another program', () => {
  it('becomes documents, one per layer it names', () => {
    const documents = read([
      {
        key: 'shared',
        cards: [
          { id: 'card-01', kind: 'surface', text: '売上' },
          { id: 'card-02', kind: 'why' },
        ],
        links: [{ id: 'link-01', kind: 'why', from: 'card-01', to: 'card-02' }],
      },
      { key: 'internal', judgements: [{ id: 'card-01', note: '仮説' }] },
    ])
    if (!documents.ok) throw new Error(documents.error.code)
    const shared = readUpdate('shared', documents.value.get('shared') ?? new Uint8Array())
    const internal = readUpdate('internal', documents.value.get('internal') ?? new Uint8Array())
    if (!shared.ok || !internal.ok) throw new Error('not read')
    expect(shared.value.meta).toMatchObject({ name: '名前', schema: 1 })
    expect(shared.value.cards.get('card-01')).toMatchObject({ kind: 'surface', text: '売上' })
    expect(shared.value.links.get('link-01')).toMatchObject({ from: 'card-01', to: 'card-02' })
    expect(internal.value.judgements.get('card-01')).toMatchObject({ note: '仮説' })
  })

  it('always has a shared document, with the name of the manifest', () => {
    const documents = read([{ key: 'internal' }])
    expect(documents.ok && [...documents.value.keys()].sort()).toEqual(['internal', 'shared'])
  })

  it.each([
    ['a layer nobody knows', [{ key: 'public' }]],
    ['one layer twice', [{ key: 'shared' }, { key: 'shared' }]],
    ['no document', []],
    ['something else', 'text'],
  ])('with %s is damaged', (_name, documents) => {
    expect(read(documents)).toEqual({ ok: false, error: { code: 'file.damaged' } })
  })
})
