import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PagePreview } from '../../../renderer/print/PagePreview'
import type { PageDescription } from '../../../shared/documents/paper'

const PAGE: PageDescription = {
  widthMm: 420,
  heightMm: 297,
  items: [
    { kind: 'rect', xMm: 1, yMm: 2, widthMm: 30, heightMm: 20, radiusMm: 1.5, fill: '#fff4c2' },
    {
      kind: 'path',
      steps: [['M', 0, 0], ['C', 1, 1, 2, 2, 3, 3], ['L', 4, 4], ['Z']],
      stroke: { colour: '#687584', widthMm: 0.4, dashMm: [1, 2], round: true },
    },
    {
      kind: 'text',
      xMm: 5,
      baselineMm: 10,
      sizePt: 72,
      bold: true,
      colour: '#212b36',
      text: '氷山 <A>\u0007',
    },
    { kind: 'link', xMm: 0, yMm: 0, widthMm: 5, heightMm: 5, target: { page: 2 } },
  ],
}

describe('PagePreview', () => {
  const markup = renderToStaticMarkup(<PagePreview page={PAGE} label="1 / 3 ページ" />)

  it('measures in the millimetres of the page and says which page it is', () => {
    expect(markup).toContain('viewBox="0 0 420 297"')
    expect(markup).toContain('aria-label="1 / 3 ページ"')
  })

  it('shades an area in the millimetres of the page', () => {
    const shade = { topMm: 33, bottomMm: 90, from: '#fcfdfe', to: '#e6f1f7' } as const
    const steps = [['M', 0, 33], ['L', 420, 33], ['L', 420, 90], ['Z']] as const
    const page: PageDescription = { ...PAGE, items: [{ kind: 'path', steps, fill: shade }] }
    const shaded = renderToStaticMarkup(<PagePreview page={page} label="" />)
    const [, id] = /<linearGradient id="([^"]+)"[^>]* y1="33" x2="0" y2="90"/.exec(shaded) ?? []
    expect(shaded).toContain(`fill="url(#${id})"`)
  })

  it('draws the shapes of the page and no link', () => {
    expect(markup).toContain('<rect x="1" y="2" width="30" height="20" rx="1.5" fill="#fff4c2"')
    expect(markup).toContain('d="M0 0C1 1 2 2 3 3L4 4Z"')
    expect(markup).toContain('stroke-dasharray="1 2"')
    expect(markup).not.toContain('<a')
  })

  it('draws text at its baseline, in its size and without control characters', () => {
    expect(markup).toContain('x="5" y="10" font-size="25.4" font-weight="700"')
    expect(markup).toContain('>氷山 &lt;A&gt;</text>')
  })
})
