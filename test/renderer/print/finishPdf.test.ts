import { describe, expect, it } from 'vitest'
import { finishPdf } from '../../../renderer/print/finishPdf'

const FILE =
  'x /OpenAction [keep] \u00ff\n/Producer (jsPDF)\n/Title (FEFF300D)\n/OpenAction [3 0 R /FitH null]\n'

describe('finishPdf', () => {
  it('makes Info strings hexadecimal and takes the opening action out, moving no byte', () => {
    const bytes = finishPdf(FILE)
    const text = Buffer.from(bytes).toString('latin1')
    expect(bytes.byteLength).toBe(FILE.length)
    expect(text).toContain('/Title <FEFF300D>')
    expect(text.slice(text.indexOf('/Producer'))).not.toContain('/OpenAction')
  })

  it('touches nothing before the Info dictionary', () => {
    const text = Buffer.from(finishPdf(FILE)).toString('latin1')
    expect(text.startsWith('x /OpenAction [keep] \u00ff\n')).toBe(true)
  })
})
