// Cuts a font down to the glyphs a document uses, with HarfBuzz's own subsetter (wasm without imports).
// Glyph numbers stay as they are. Shaping tables go: our text is already glyphs.
interface HarfBuzz {
  readonly memory: WebAssembly.Memory
  _initialize?(): void
  malloc(size: number): number
  free(pointer: number): void
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number
  hb_blob_destroy(blob: number): void
  hb_blob_get_data(blob: number, length: number): number
  hb_blob_get_length(blob: number): number
  hb_face_create(blob: number, index: number): number
  hb_face_destroy(face: number): void
  hb_face_reference_blob(face: number): number
  hb_set_add(set: number, value: number): void
  hb_set_clear(set: number): void
  hb_subset_input_create_or_fail(): number
  hb_subset_input_destroy(input: number): void
  hb_subset_input_glyph_set(input: number): number
  hb_subset_input_set(input: number, kind: number): number
  hb_subset_input_set_flags(input: number, flags: number): void
  hb_subset_or_fail(face: number, input: number): number
}

/** Font file + glyph numbers → font file with only those glyphs, same numbers. */
export type Subset = (font: Uint8Array, glyphs: Iterable<number>) => Uint8Array

const WRITABLE = 2
const NO_HINTING = 1
const RETAIN_GLYPH_IDS = 2
const DROPPED_TABLES_SET = 3
const LAYOUT_FEATURES_SET = 6
/** A font inside a PDF needs its outlines and measures only: PDF itself says which code is which glyph. */
const DROPPED = [
  ...['GSUB', 'GPOS', 'GDEF', 'BASE', 'VORG', 'vhea', 'vmtx', 'gasp', 'DSIG', 'meta', 'STAT', 'kern'],
  ...['cmap', 'name', 'post', 'OS/2', 'prep', 'fpgm', 'cvt '],
]

export async function createSubsetter(wasm: Uint8Array): Promise<Subset> {
  const { instance } = await WebAssembly.instantiate(wasm as Uint8Array<ArrayBuffer>)
  const hb = instance.exports as unknown as HarfBuzz
  hb._initialize?.()
  return (font, glyphs) => {
    const data = hb.malloc(font.byteLength)
    new Uint8Array(hb.memory.buffer).set(font, data)
    const blob = hb.hb_blob_create(data, font.byteLength, WRITABLE, 0, 0)
    const face = hb.hb_face_create(blob, 0)
    hb.hb_blob_destroy(blob)
    const input = createInput(hb, glyphs)
    const subset = hb.hb_subset_or_fail(face, input)
    hb.hb_subset_input_destroy(input)
    hb.hb_face_destroy(face)
    try {
      if (subset === 0) throw new Error('HarfBuzz could not cut the font')
      return takeBytes(hb, subset)
    } finally {
      hb.free(data)
    }
  }
}

function createInput(hb: HarfBuzz, glyphs: Iterable<number>): number {
  const input = hb.hb_subset_input_create_or_fail()
  const glyphSet = hb.hb_subset_input_glyph_set(input)
  for (const glyph of glyphs) hb.hb_set_add(glyphSet, glyph)
  hb.hb_set_clear(hb.hb_subset_input_set(input, LAYOUT_FEATURES_SET))
  const dropped = hb.hb_subset_input_set(input, DROPPED_TABLES_SET)
  for (const tag of DROPPED) hb.hb_set_add(dropped, tagNumber(tag))
  hb.hb_subset_input_set_flags(input, NO_HINTING | RETAIN_GLYPH_IDS)
  return input
}

function takeBytes(hb: HarfBuzz, subset: number): Uint8Array {
  const blob = hb.hb_face_reference_blob(subset)
  const start = hb.hb_blob_get_data(blob, 0)
  const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob))
  hb.hb_blob_destroy(blob)
  hb.hb_face_destroy(subset)
  return bytes
}

function tagNumber(tag: string): number {
  return [...tag].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0)
}
