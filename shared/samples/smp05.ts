// SMP-05: a metal-working company in N県 (domain.md F). Its 裏課題 are about the chairman and the president themselves, so they
// stand on the president's own sheet: the sample shows what layers are for.
import type { Sample } from './sample'

export const smp05: Sample = {
  id: 'SMP-05',
  title: '見本：金属加工業（N県）',
  lead: '改善を始めても続かない。人に触れる話を、みんなの場と経営者の場に分けて扱う見本です。',
  handling:
    '裏課題が会長と社長の間柄に触れているので、経営者の用紙（本人と支援チームだけが見る場所）に置いています。投影や共有版の紙には出しません。',
  ownerSheet: 'owner',
  cards: [
    {
      key: 'notLasting',
      kind: 'surface',
      text: '社長がいろいろな改善を始めても、続いていかない',
      source: 'S3 L1645-1646',
    },
    {
      key: 'survey',
      kind: 'fact',
      text: '管理者へのアンケートで、続いていない様子がいっそうはっきりした',
      source: 'S3 L1646',
    },
    {
      key: 'twoTops',
      kind: 'root',
      text: '創業した会長が今も現役で影響が大きく、トップが二人いるような状態になっている',
      source: 'S3 L1648-1649',
      layer: 'owner',
      viewpoint: 'management',
    },
    {
      key: 'whomToFollow',
      kind: 'root',
      text: '社員が、どちらの言うことを聞けばよいのか分からない状態になっている',
      source: 'S3 L1649',
      layer: 'owner',
      viewpoint: 'employees',
    },
    {
      key: 'visionNotReached',
      kind: 'root',
      text: '社長の経営ビジョンが、管理職まで十分に行き渡っていない',
      source: 'S3 L1649-1650',
      layer: 'owner',
      viewpoint: 'both',
    },
    {
      key: 'firstTalks',
      kind: 'note',
      text: '最初の聞き取りでは「それをやっています。これが出来ています。これからやります」という返事が多く、話が進みにくかった',
      source: 'S3 L1641-1643',
      layer: 'internal',
      voice: 'supporter',
    },
    {
      key: 'growth',
      kind: 'note',
      text: '急に伸びて売上と技術力は上がったが、仕組みと体制がついてきていない',
      source: 'S3 L1664-1665',
      layer: 'internal',
      voice: 'supporter',
    },
    {
      key: 'worried',
      kind: 'note',
      text: '社長は自分なりに手を打っても思うように進まず、板ばさみの気持ちだったのではないか',
      source: 'S3 L1674-1676',
      layer: 'internal',
      voice: 'supporter',
    },
  ],
  links: [
    { kind: 'supports', from: 'survey', to: 'notLasting' },
    { kind: 'pair', from: 'notLasting', to: 'twoTops' },
    { kind: 'pair', from: 'notLasting', to: 'whomToFollow' },
    { kind: 'pair', from: 'notLasting', to: 'visionNotReached' },
  ],
  notStated: [
    '表課題の領域',
    'なぜの答え',
    '本人の言葉',
    '売上などの成果の数値',
    'ビジョンの文言',
    'やりたいこと',
    '5つの壁',
    'タスクの担当と期限',
  ],
}
