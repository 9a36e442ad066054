// The shared nouns of the method, used on the board, in the outline and on paper (domain.md A.1, A.2, D.0).
import type { Area } from '../../../shared/model/area'
import type { CardKind } from '../../../shared/model/cards'
import type { Viewpoint } from '../../../shared/model/cards/root'
import type { Confirmation } from '../../../shared/model/judgement'
import type { LayerName } from '../../../shared/model/layer'
import type { Link } from '../../../shared/model/link'
import type { Voice } from '../../../shared/model/voice'
import type { Wall } from '../../../shared/model/wall'

export const glossary = {
  card: 'カード',
  engagement: '案件',
  essential: '本質的課題',
  maybeEssential: '本質かも？',
  ownerWords: '本人の言葉',
  earlier: 'はじめの言い方',
  voice: '立場',
  area: '領域',
  walls: '5つの壁',
  confirmation: '確かめ',
  viewpoint: '視点',
  parked: '保留',
  pinned: '位置を固定',
  kinds: {
    note: '付箋',
    surface: '表課題',
    why: 'なぜの答え',
    root: '裏課題',
    fact: '根拠',
    heading: '見出し',
    unknown: '新しい版のカード',
  } satisfies Record<CardKind, string>,
  kindNotes: {
    note: 'まだ置き場所を決めていない言葉',
    surface: '水面の上に見えている、気になっていること',
    why: '「それはなぜ？」への答え',
    root: '水面下のいちばん深いところにあること',
    fact: '数字、現場で見たこと、聞いた言葉',
    heading: 'まとまりにつける名前',
    unknown: '新しい版の伴走ボードで作られたカード。ここでは見るだけです',
  } satisfies Record<CardKind, string>,
  layers: {
    shared: 'みんなで',
    owner: '経営者まで',
    internal: '準備中',
  } satisfies Record<LayerName, string>,
  layerNotes: {
    shared: '会社のみなさんと一緒に見るもの',
    owner: '本人と支援チームだけが見るもの。みなさんに渡す紙には載りません',
    internal: '支援チームだけが見るもの。会社に渡す紙には載りません',
  } satisfies Record<LayerName, string>,
  ownerSheet: '{voice}の用紙',
  voices: {
    owner: '経営者',
    successor: '後継者',
    chairman: '会長',
    manager: '幹部・管理職',
    employee: '従業員',
    customer: '顧客・取引先',
    supporter: '支援者',
    document: '資料',
  } satisfies Record<Voice, string>,
  voicesShort: {
    owner: '経営者',
    successor: '後継者',
    chairman: '会長',
    manager: '幹部',
    employee: '従業員',
    customer: '顧客',
    supporter: '支援者',
    document: '資料',
  } satisfies Record<Voice, string>,
  areas: {
    finance: '財務',
    ownership: '経営権',
    organisation: '組織マネジメント',
    production: '生産',
    market: '市場リスク',
    sales: '販売',
    development: '開発',
    people: '人材',
    other: 'その他',
  } satisfies Record<Area, string>,
  wallNames: {
    unseen: '見えない',
    unfaced: '向き合わない',
    unexecuted: '実行できない',
    unfollowed: '付いてこない',
    lacking: '足りない',
  } satisfies Record<Wall, string>,
  wallNotes: {
    unseen: '会社の中の様子がまだ見えておらず、何が大事かを見分ける手がかりがそろっていない',
    unfaced: '大事だと感じながらも、正面から話し合う場がまだ持てていない',
    unexecuted: 'やることは見えてきたが、しがらみや気持ちの引っかかりがあって踏み出せない',
    unfollowed: '現場と一緒に考える機会が少なく、自分のこととして動く人がまだ少ない',
    lacking: '向かう先も意欲もそろったうえで、進めるための知識や経験がこれから必要',
  } satisfies Record<Wall, string>,
  confirmations: {
    heard: '聞いただけ',
    confirmed: '裏が取れた',
    refuted: '違った',
  } satisfies Record<Confirmation, string>,
  viewpoints: {
    management: '経営層から',
    employees: '従業員から',
    both: '両方から',
  } satisfies Record<Viewpoint, string>,
  links: {
    why: 'それはなぜ？',
    loop: '悪循環',
    supports: '根拠',
    pair: '表と裏の組',
    unknown: '新しい版のつながり',
  } satisfies Record<Link['kind'], string>,
}
