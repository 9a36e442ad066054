// Writes the tag tree into the file: one element a part under one document element, and for every page the way back from
// its marked pieces. Screen readers and text extraction follow it; nothing of it is seen.
import type { jsPDF } from 'jspdf'
import { internalsOf } from '../jsPdfInternals'
import type { TagTree } from './createTagTree'

/** To be called once, before the file is put out. */
export function writeTagTree(doc: jsPDF, tree: TagTree, pageCount: number): void {
  const { internal } = internalsOf(doc)
  let root = 0
  internal.events.subscribe('putPage', ({ pageNumber }) => {
    internal.write(`/StructParents ${pageNumber - 1} /Tabs /S`)
  })
  internal.events.subscribe('postPutResources', () => {
    root = putTree(internal, tree, pageCount)
  })
  internal.events.subscribe('putCatalog', () => {
    internal.write(`/StructTreeRoot ${root} 0 R /MarkInfo <</Marked true>>`)
  })
}

type Out = ReturnType<typeof internalsOf>['internal']

/** Returns the object number of the root. */
function putTree(out: Out, tree: TagTree, pageCount: number): number {
  const parts = tree.parts()
  const first = out.newObject()
  // Objects are numbered in a row: ours are the first one's root, its document element, the way back, then the parts.
  const [root, body, back] = [first, first + 1, first + 2]
  const numberOf = (place: number): number => first + 3 + place
  out.write(
    `<</Type /StructTreeRoot /K ${body} 0 R /ParentTree ${back} 0 R /ParentTreeNextKey ${pageCount}>>`,
  )
  out.write('endobj')
  put(
    out,
    `<</Type /StructElem /S /Document /P ${root} 0 R /K [${parts.map((_, place) => ref(numberOf(place))).join(' ')}]>>`,
  )
  const pages = Array.from({ length: pageCount }, (_, index) => {
    const refs = tree.partsOfPage(index + 1).map((place) => ref(numberOf(place)))
    return `${index} [${refs.join(' ')}]`
  })
  put(out, `<</Nums [${pages.join(' ')}]>>`)
  for (const { role, page, pieces } of parts) {
    const { objId } = out.getPageInfo(page)
    put(out, `<</Type /StructElem /S /${role} /P ${body} 0 R /Pg ${objId} 0 R /K [${pieces.join(' ')}]>>`)
  }
  return root
}

function put(out: Out, dictionary: string): void {
  out.newObject()
  out.write(dictionary)
  out.write('endobj')
}

function ref(objectNumber: number): string {
  return `${objectNumber} 0 R`
}
