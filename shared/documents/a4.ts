// The measures of an A4 page with text.
export const A4 = { widthMm: 210, heightMm: 297, marginMm: 20 } as const
/** Width of the text. */
export const A4_BODY_MM = A4.widthMm - 2 * A4.marginMm
