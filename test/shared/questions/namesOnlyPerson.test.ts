import { describe, expect, it } from 'vitest'
import { namesOnlyPerson } from '../../../shared/questions/namesOnlyPerson'

describe('an answer that says no more than who', () => {
  it.each([
    'Aさんが',
    '若手が。',
    '社長',
    '営業部長のせい',
    '製造部と営業部が',
    'ベテランの職人たち',
    '田中さんの問題です',
    '会長が悪い',
  ])('is heard in 「%s」', (text) => expect(namesOnlyPerson(text)).toBe(true))

  it.each([
    '',
    '若手に任せていない',
    '社長が全部決めている',
    '現場の声が会議に届かない',
    '受注が読めない',
    '部長の会議が長い',
  ])('is not heard in 「%s」', (text) => expect(namesOnlyPerson(text)).toBe(false))
})
