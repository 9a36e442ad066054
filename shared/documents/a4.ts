// The measures of an A4 page with text: names of sections in the margin at the left, their words beside them in lines of
// about 35 characters. Every height is a multiple of the grid, so that lines come to stand level again.
export const A4 = { widthMm: 210, heightMm: 297, marginMm: 20 } as const
/** Width of names and words together. */
export const A4_BODY_MM = A4.widthMm - 2 * A4.marginMm
/** Width of a section's name. */
export const A4_NAME_MM = 31
/** Where the words begin, from the left of the body. */
export const A4_INDENT_MM = 38
/** A quarter of a line. */
export const GRID_MM = 1.4
/** One line of words in their usual size, 10.5 pt. */
export const LINE_MM = 4 * GRID_MM
