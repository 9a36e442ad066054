import { describe, expect, it } from 'vitest'
import { paperReaders } from '../../../renderer/print/paperReaders'
import { texts } from '../../../renderer/text/texts'
import { openPersonSheet } from '../../../shared/commands/openPersonSheet'
import { createBoard } from '../../helpers/createBoard'

describe('the readers a paper can be made for', () => {
  // A sheet by its own name: 「経営者版（会長）」 read as if the president may see it.
  it('are everybody, each person with a sheet alone, and the supporters', () => {
    const board = createBoard()
    openPersonSheet(board.context, 'chairman')
    openPersonSheet(board.context, 'owner')
    const choices = paperReaders(board.snapshot(), texts.ja)
    expect(choices.map(({ label }) => label).sort()).toEqual(
      ['共有版（全員）', '会長の用紙', '経営者の用紙', '支援機関内（持出注意）'].sort(),
    )
    expect(choices[0].reader).toEqual({ layer: 'shared' })
    expect(choices.filter(({ reader }) => reader.personId !== undefined)).toHaveLength(2)
  })
})
