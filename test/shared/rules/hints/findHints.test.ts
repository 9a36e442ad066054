// Sensible maps give a hint or two, never a row of them: the cases of domain.md F in our own words, and the built-in samples.
import { describe, expect, it } from 'vitest'
import { setCardDetails } from '../../../../shared/commands/setCardDetails'
import { namesOnlyPerson } from '../../../../shared/questions/namesOnlyPerson'
import { findHints } from '../../../../shared/rules/hints/findHints'
import { HINT_IDS } from '../../../../shared/rules/hints/hint'
import { buildSample } from '../../../../shared/samples/buildSample'
import { SAMPLES } from '../../../../shared/samples/samples'
import { addRoot } from '../../../helpers/addRoot'
import { createBoard, type TestBoard } from '../../../helpers/createBoard'

const idsOf = (board: TestBoard) => findHints(board.snapshot(), namesOnlyPerson).map(({ id }) => id)

describe('the hints of a map', () => {
  it('are none on an empty one and on one that has just begun', () => {
    const board = createBoard()
    expect(idsOf(board)).toEqual([])
    board.why(board.add('納期が遅れる'), '段取りが人によって違う')
    expect(idsOf(board)).toEqual([])
  })

  it('come with the more useful kind first, the newer cards first within it', () => {
    const board = createBoard()
    const top = board.add('改善が続かない')
    const older = board.why(top, '景気が悪い')
    const newer = board.why(top, '人口減少')
    board.why(top, '若手が')
    board.why(board.why(top, '会長が毎日来る'), '決める場がない')
    const hints = findHints(board.snapshot(), namesOnlyPerson)
    expect(hints.map(({ id }) => id)).toEqual([
      'aboutLeaders',
      'personOnly',
      'outsideOnly',
      'outsideOnly',
      'noEvidence',
    ])
    expect(hints.slice(2, 4).map(({ about }) => about)).toEqual([[newer], [older]])
  })

  it('name cards that are there, for every kind there is', () => {
    const board = createBoard()
    const top = board.add('売上が上がらない')
    addRoot(board, '売上を上げる力がない', { parentId: top, viewpoint: 'employees' })
    addRoot(board, 'システムがない', { parentId: top, viewpoint: 'employees' })
    for (const hint of findHints(board.snapshot(), namesOnlyPerson)) {
      expect(HINT_IDS).toContain(hint.id)
      expect(hint.about.length).toBeGreaterThan(0)
      for (const id of [...hint.about, ...hint.cardIds]) expect(board.snapshot().cards.has(id)).toBe(true)
    }
    expect(idsOf(board)).toEqual([
      'lackOfMeans',
      'rewordedSurface',
      'endsAtOnce',
      'endsAtOnce',
      'onlyEmployees',
    ])
  })

  it('go away as the map goes on', () => {
    const board = createBoard()
    const top = board.add('改善が続かない')
    const who = board.why(top, '若手が')
    expect(idsOf(board)).toEqual(['personOnly'])
    board.why(who, '教わる機会が決まっていない')
    expect(idsOf(board)).toEqual(['noEvidence'])
    board.link('supports', board.add('昨年の研修は1回', { kind: 'fact' }), who)
    expect(idsOf(board)).toEqual([])
  })

  it('are never about what is parked', () => {
    const board = createBoard()
    setCardDetails(board.context, board.why(board.add('売上が減った'), '景気が悪い'), { parked: true })
    expect(idsOf(board)).toEqual([])
  })
})

describe('the hints of real cases', () => {
  it.each(SAMPLES)('$id, built in, is left alone', (sample) => {
    const board = createBoard()
    for (const [docKey, bytes] of buildSample(sample, board.context))
      board.docs.apply(docKey, bytes, 'storage')
    expect(board.snapshot().cards.size).toBe(sample.cards.length)
    expect(idsOf(board)).toEqual([])
  })

  it('SMP-02: three walls, no answers yet', () => {
    const board = createBoard()
    board.add('人のこと、お金、設備、新しいお客さま。どれもその場その場で手を打っている')
    board.add('改めようとすると社員とぎくしゃくし、創業者との間にも壁を感じる')
    board.add('成長の目標を会社全体で分かち合いたい', { kind: 'note' })
    expect(idsOf(board)).toEqual([])
  })

  it('SMP-03: the next generation of managers', () => {
    const board = createBoard()
    const top = board.add('円滑に代を替わりたい。次を担う幹部が育っていない')
    board.why(top, '一人ひとりの力に頼る経営から、組織で動く経営へ移る必要を感じていなかった')
    board.add('取引先が一社に偏っている')
    expect(idsOf(board)).toEqual([])
  })

  it('SMP-04: the hen and the egg go round and do not end outside', () => {
    const board = createBoard()
    const top = board.add('仮の店で小さく続けていて、本格的に開くのをためらっている')
    const few = board.why(top, '住民が戻らないと採算が取れない')
    const shop = board.why(few, '店が開かないと暮らしの不便が残る')
    const slow = board.why(shop, '住民の帰りが進まない')
    board.link('loop', slow, few)
    expect(idsOf(board)).toEqual(['noEvidence'])
  })

  it('SMP-06: a talk about persons that everybody sees', () => {
    const board = createBoard()
    const top = board.add('経営方針や中期の計画がうまく回っていない')
    const former = board.why(top, '先代は上から指示を出す人で、下から意見が上がる会社ではなかった')
    addRoot(board, '社長が代わり、部長たちとの間に溝ができた', { parentId: former, viewpoint: 'both' })
    expect(idsOf(board)).toEqual(['aboutLeaders', 'noEvidence'])
  })

  it('SMP-08: the meaning of the work', () => {
    const board = createBoard()
    const worry = board.add('復興の仕事が終わったあとが心配')
    board.add('継ぐための知識も、会社への想いもまだない')
    const root = addRoot(board, '事業をやる意味に向き合ったことがなかった', { viewpoint: 'management' })
    board.link('pair', worry, root)
    expect(idsOf(board)).toEqual(['onlyManagement'])
  })
})
