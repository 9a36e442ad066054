// Title, author, keywords and language of a PDF: in its Info dictionary and again as XMP, which archives read.
import type { jsPDF } from 'jspdf'
import type { PaperDescription } from '../../shared/documents/paper'
import { internalsOf } from './jsPdfInternals'
import { textStringHex } from './pdfHex'

const CREATOR = 'Banso Board'

/** Info values go in as hexadecimal digits; finishPdf turns their brackets into those of a hexadecimal string. */
export function setMetadata(doc: jsPDF, paper: PaperDescription, createdAt: Date): void {
  doc.setProperties({
    title: textStringHex(paper.title),
    subject: textStringHex(paper.subject),
    author: textStringHex(paper.author),
    keywords: textStringHex(paper.keywords.join(', ')),
    creator: textStringHex(CREATOR),
  })
  doc.setCreationDate(pdfDate(createdAt))
  doc.setLanguage(paper.language)
  doc.addMetadata(xmp(paper, createdAt), true)
  internalsOf(doc).viewerPreferences({ DisplayDocTitle: true })
}

/** In UTC, so the same moment gives the same bytes on every machine. */
function pdfDate(date: Date): string {
  return `D:${date.toISOString().slice(0, 19).replace(/[-:T]/g, '')}+00'00'`
}

function xmp(paper: PaperDescription, createdAt: Date): string {
  const inLanguage = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`
  return (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">' +
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"' +
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/">' +
    `<dc:title>${inLanguage(paper.title)}</dc:title><dc:description>${inLanguage(paper.subject)}</dc:description>` +
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(paper.author)}</rdf:li></rdf:Seq></dc:creator>` +
    `<dc:language><rdf:Bag><rdf:li>${paper.language}</rdf:li></rdf:Bag></dc:language>` +
    `<pdf:Keywords>${escapeXml(paper.keywords.join(', '))}</pdf:Keywords>` +
    `<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool><xmp:CreateDate>${createdAt.toISOString()}</xmp:CreateDate>` +
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
  )
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
