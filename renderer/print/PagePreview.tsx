// One page of paper on the screen, drawn as SVG from the very shapes the PDF is written from.
// The browser falls back along the same faces; links and outline do nothing here.
import { memo, useId } from 'react'
import type { PageDescription, PathStep, Primitive, Shade, Stroke } from '../../shared/documents/paper'
import { assertNever } from '../../shared/lib/assertNever'
import { cleanText } from '../../shared/lib/cleanText'
import '../ui/fonts.css'

const MM_PER_POINT = 25.4 / 72
const FONT_FAMILY = "'BIZ UDPGothic', 'Noto Sans JP', 'Noto Emoji', sans-serif"

export interface PagePreviewProps {
  readonly page: PageDescription
  /** What a screen reader says for the page, e.g. 「1 / 3 ページ」. */
  readonly label: string
}

export const PagePreview = memo(function PagePreview({ page, label }: PagePreviewProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${page.widthMm} ${page.heightMm}`}
      fontFamily={FONT_FAMILY}
      style={{ display: 'block', width: '100%', background: '#ffffff' }}
    >
      {page.items.map((item, index) => (
        <Shape key={index} item={item} />
      ))}
    </svg>
  )
})

function Shape({ item }: { readonly item: Primitive }) {
  switch (item.kind) {
    case 'rect':
      return (
        <rect
          x={item.xMm}
          y={item.yMm}
          width={item.widthMm}
          height={item.heightMm}
          rx={item.radiusMm}
          fill={item.fill ?? 'none'}
          {...strokeProps(item.stroke)}
        />
      )
    case 'path':
      if (typeof item.fill === 'object') return <ShadedPath steps={item.steps} shade={item.fill} />
      return <path d={pathData(item.steps)} fill={item.fill ?? 'none'} {...strokeProps(item.stroke)} />
    case 'text':
      return (
        <text
          x={item.xMm}
          y={item.baselineMm}
          fontSize={item.sizePt * MM_PER_POINT}
          fontWeight={item.bold === true ? 700 : 400}
          fill={item.colour}
          style={{ whiteSpace: 'pre' }}
        >
          {cleanText(item.text)}
        </text>
      )
    case 'link':
      return null
    default:
      return assertNever(item)
  }
}

function ShadedPath({ steps, shade }: { readonly steps: readonly PathStep[]; readonly shade: Shade }) {
  const id = useId()
  return (
    <>
      <linearGradient
        id={id}
        gradientUnits="userSpaceOnUse"
        x1="0"
        y1={shade.topMm}
        x2="0"
        y2={shade.bottomMm}
      >
        <stop offset="0" stopColor={shade.from} />
        <stop offset="1" stopColor={shade.to} />
      </linearGradient>
      <path d={pathData(steps)} fill={`url(#${id})`} />
    </>
  )
}

function pathData(steps: readonly PathStep[]): string {
  return steps.map(([command, ...numbers]) => command + numbers.join(' ')).join('')
}

function strokeProps(stroke: Stroke | undefined) {
  if (stroke === undefined) return { stroke: 'none' }
  return {
    stroke: stroke.colour,
    strokeWidth: stroke.widthMm,
    strokeDasharray: stroke.dashMm?.join(' '),
    strokeLinecap: stroke.round === true ? ('round' as const) : ('butt' as const),
    strokeLinejoin: stroke.round === true ? ('round' as const) : ('miter' as const),
  }
}
