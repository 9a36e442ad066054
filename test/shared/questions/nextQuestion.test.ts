import { describe, expect, it } from 'vitest'
import { icebergQuestions, type IcebergQuestionId } from '../../../shared/questions/icebergQuestions'
import { nextQuestion, questionLadder, type QuestionSituation } from '../../../shared/questions/nextQuestion'

const surface: QuestionSituation = {
  kind: 'surface',
  text: '納期が遅れる',
  hasFact: true,
  isInLoop: false,
  depth: 0,
  walls: [],
}
const why: QuestionSituation = { ...surface, kind: 'why', depth: 1, text: '段取りが人によって違う' }

function ask(situation: QuestionSituation, times: number): readonly IcebergQuestionId[] {
  const asked: IcebergQuestionId[] = []
  for (let count = 0; count < times; count++) asked.push(nextQuestion(situation, asked))
  return asked
}

describe('the next question', () => {
  it('on a 表課題 asks what happens, then what was tried, then ever gentler whys', () => {
    expect(ask(surface, 6)).toEqual(['N-01', 'N-04', 'N-03', 'N-02', 'N-06', 'N-09'])
  })

  it('is a different one each time until all were asked, then the one asked longest ago', () => {
    const ladder = questionLadder(why)
    const asked = ask(why, ladder.length + 1)
    expect(new Set(asked.slice(0, ladder.length)).size).toBe(ladder.length)
    expect(asked.at(-1)).toBe(asked[0])
  })

  it('without a single 根拠 looks for facts before it looks for reasons', () => {
    expect(ask({ ...why, hasFact: false }, 3)).toEqual(['N-02', 'N-01', 'N-03'])
  })

  it('turns from the person to the circumstances when an answer names only somebody', () => {
    expect(nextQuestion({ ...why, text: '若手が' }, [])).toBe('N-09')
  })

  it('looks for the place to loosen on a 悪循環', () => {
    expect(nextQuestion({ ...why, isInLoop: true }, [])).toBe('N-12')
  })

  it('brings the question that fits a wall supporters see there forward', () => {
    expect(nextQuestion({ ...why, walls: ['unfaced'] }, [])).toBe('N-06')
  })

  it('offers reading the thread backwards only where there is one', () => {
    expect(questionLadder(why)).not.toContain('N-10')
    expect(questionLadder({ ...why, depth: 3 })).toContain('N-10')
  })

  it('at the bottom asks for their own words and how they sit', () => {
    expect(ask({ ...why, kind: 'root' }, 2)).toEqual(['N-15', 'N-16'])
  })

  it('never picks one the room must not see', () => {
    const never = icebergQuestions.filter((question) => question.projectable === 'never').map(({ id }) => id)
    expect(never).toEqual(['N-05', 'N-08', 'N-13', 'N-14'])
    const situations = (['surface', 'why', 'root', 'note', 'fact', 'heading', 'unknown'] as const).flatMap(
      (kind) =>
        [0, 4].flatMap((depth) =>
          [true, false].map((flag) => ({ ...why, kind, depth, hasFact: flag, isInLoop: flag })),
        ),
    )
    for (const situation of situations)
      expect(questionLadder(situation).filter((id) => never.includes(id))).toEqual([])
  })

  it('has something to ask about every kind of card', () => {
    for (const kind of ['note', 'fact', 'heading', 'unknown'] as const)
      expect(nextQuestion({ ...why, kind }, [])).toMatch(/^N-\d\d$/)
  })
})
