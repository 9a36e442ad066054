// SMP-01: a maker of cooking utensils in 新潟県 (domain.md F). The owner's words are the ones the paper quotes from him.
import type { Sample } from './sample'

export const smp01: Sample = {
  id: 'SMP-01',
  title: '見本：調理器具製造業（新潟県）',
  lead: '注文は来るのに作る方が追いつかない。理由をたどると、部門と部門の間に行き着きます。',
  handling: '',
  ownerSheet: null,
  cards: [
    {
      key: 'supply',
      kind: 'surface',
      text: '国の内外から注文は来ているのに、作る方が追いついていない',
      source: 'S2 L134',
    },
    {
      key: 'development',
      kind: 'surface',
      text: 'お客さまの求めるものは集められても、新しい商品をつくる余力がない',
      source: 'S2 L134-135',
    },
    {
      key: 'departments',
      kind: 'why',
      text: '部門どうしのやり取りが足りず、生産性を上げる妨げになっている',
      source: 'S2 L137',
    },
    {
      key: 'firstHeard',
      kind: 'fact',
      text: '「はじめて知った」',
      source: 'S2 L138',
      voice: 'owner',
    },
    {
      key: 'information',
      kind: 'root',
      text: '部門と部門の間で、情報がつながっていない',
      source: 'S2 L172; S2 L140',
      ownerWords: '更なる発展のためには部門間連携が必須',
    },
  ],
  links: [
    { kind: 'why', from: 'supply', to: 'departments' },
    { kind: 'why', from: 'development', to: 'departments' },
    { kind: 'why', from: 'departments', to: 'information' },
    { kind: 'supports', from: 'firstHeard', to: 'departments' },
  ],
  notStated: [
    '表課題の領域',
    '裏課題の視点（経営層・従業員）',
    '強み',
    'ビジョン',
    'やりたいこと',
    '5つの壁',
    'タスクの担当と期限',
    '訪問の回数',
    'アンケート',
  ],
}
