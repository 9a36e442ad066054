import { describe, expect, it, vi } from 'vitest'
import { createFileIntake } from '../../../renderer/engagements/createFileIntake'
import type { ShelfActions } from '../../../renderer/engagements/createShelfActions'
import type { OpenDialog } from '../../../renderer/engagements/openDialog'
import type { ChosenFile } from '../../../renderer/engagements/engagementShelf'

const OUTLINE = '受注に追いつかない\n\t計画が合わない\n'
const BROKEN = '受注に追いつかない\n\t\t計画が合わない\n'

function openDesk(chosen: ChosenFile | null = null) {
  const asked: OpenDialog[] = []
  const actions = {
    importOne: vi.fn(() => Promise.resolve()),
    importSeveral: vi.fn(() => Promise.resolve()),
    chooseFile: () => Promise.resolve(chosen),
    refuse: vi.fn(),
  }
  const intake = createFileIntake(actions as unknown as ShelfActions, (dialog) => asked.push(dialog))
  return { actions, intake, asked }
}

describe('files that come in', () => {
  it('one copy is opened without a question', async () => {
    const { intake, actions, asked } = openDesk()
    await intake.drop([new File(['x'], '見本.bansou')])
    expect(actions.importOne).toHaveBeenCalledTimes(1)
    expect(asked).toEqual([])
  })

  it('an outline asks where its lines go, and waits for the answer', async () => {
    const { intake, actions, asked } = openDesk({
      name: 'メモ.txt',
      bytes: new TextEncoder().encode(OUTLINE),
    })
    await intake.choose()
    expect(asked.map(({ kind }) => kind)).toEqual(['outline'])
    expect(actions.importOne).not.toHaveBeenCalled()
    const [question] = asked
    if (question?.kind === 'outline') await intake.finish(question.batch, 'internal')
    expect(actions.importOne).toHaveBeenCalledWith(expect.objectContaining({ cardCount: 2 }), 'internal')
  })

  it('a broken outline is refused before anybody is asked', async () => {
    const { intake, actions, asked } = openDesk()
    await intake.drop([new File([BROKEN], 'メモ.txt')])
    expect(asked).toEqual([])
    expect(actions.refuse).toHaveBeenCalledWith({
      name: 'メモ.txt',
      problem: { code: 'outline.skippedStep', params: { line: 2, max: 20_000 } },
    })
  })

  it('several are taken in together, the unreadable ones among them told', async () => {
    const { intake, actions } = openDesk()
    await intake.drop([new File(['x'], '見本.bansou'), new File(['x'], '写真.png'), new File([], '空.txt')])
    expect(actions.refuse).not.toHaveBeenCalled()
    expect(actions.importSeveral).toHaveBeenCalledWith(
      {
        taken: [expect.objectContaining({ kind: 'copy' })],
        refused: [
          { name: '写真.png', problem: { code: 'file.unknownKind' } },
          { name: '空.txt', problem: { code: 'file.empty' } },
        ],
      },
      'shared',
      expect.any(Function),
    )
  })

  it('nothing happens when nothing was chosen', async () => {
    const { intake, actions, asked } = openDesk()
    await intake.choose()
    await intake.drop([])
    expect([asked, actions.importSeveral.mock.calls, actions.importOne.mock.calls]).toEqual([[], [], []])
  })
})
