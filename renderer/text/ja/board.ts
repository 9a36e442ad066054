// Words of the board: the picture, the marks on its cards, its hints while a hand is at work.
import type { CardKind } from '../../../shared/model/cards'

export const board = {
  label: '氷山の図',
  card: 'カード',
  link: '線',
  cardName: '{kind}：{text}',
  noWords: 'まだ言葉がありません',
  linkName: '{kind}：「{from}」と「{to}」',
  bands: {
    sky: '見えている',
    skyNote: '表課題',
    why: 'なぜ {depth}',
    root: '本質',
    rootNote: '裏課題',
  },
  marks: {
    facts: '根拠 {count}',
    factsName: '根拠が{count}件あります',
    merge: '合流点',
    mergeName: '{count}本のなぜがここに集まっています',
    waitingForWords: '本人の言葉を待っています',
    waitingShort: '言葉待ち',
    parkedName: '今日は扱わず、取っておくカードです',
    pinnedName: '位置を固定。整列しても動きません',
    more: '続きがあります。開くと全部読めます',
    maybeEssentialName: '支援者の見立て。会場には出ません',
  },
  editor: {
    label: '{kind}の言葉',
    start: '文字を打つと、新しい表課題を書き始めます',
    placeholders: {
      note: 'ひとこと',
      surface: '気になっていること',
      why: 'それはなぜ？',
      root: 'いちばん深いところにあること',
      fact: '数字、現場で見たこと',
      heading: 'まとまりの名前',
      unknown: '新しい版のカード',
    } satisfies Record<CardKind, string>,
  },
  empty: {
    how: 'そのまま書き始められます',
    goesTo: '新しいカードは「{layer}」に入ります',
  },
  drag: {
    becomes: 'ここに置くと {kind}',
    whyEnters: '上の「なぜ」の線を切ると、ここに置けます',
    paired: '表と裏の組を解くと、ここに置けます',
    rootStaysBelow: '裏課題は水面の下に置きます',
  },
  connect: {
    askWhy: 'それはなぜ？　引っぱると、ほかのカードにつながります',
    pull: '引っぱると、ほかのカードにつながります',
    aim: 'つなぐカードの上で離します',
    allowed: '「{kind}」でつなぐ',
  },
  camera: {
    group: '見る大きさ',
    zoomIn: '大きく見る',
    zoomOut: '小さく見る',
    actualSize: '{percent}％ 押すと 100％ で見る',
    percent: '{percent}％',
    fit: '全体を見る',
  },
}
