// The one table of keys: shown by `?` and in 設定・ヘルプ.
export const shortcuts = {
  intro: '変換の途中では、どのキーも文字の入力だけに働きます。Mac では Ctrl のかわりに ⌘ を使います。',
  groups: [
    {
      title: 'どこでも',
      rows: [
        { keys: ['Ctrl', 'Z'], does: '元に戻す' },
        { keys: ['Ctrl', 'Shift', 'Z'], does: 'やり直す（Ctrl + Y も同じ）' },
        { keys: ['Ctrl', 'P'], does: '紙にする' },
        { keys: ['?'], does: 'この表を見る' },
        { keys: ['Esc'], does: '閉じる、書くのを終える' },
      ],
    },
    {
      title: '氷山マップ',
      rows: [
        { keys: ['文字'], does: '何も選ばずに打ち始めると新しいカード、選んで打つとそのカードへの書き足し' },
        { keys: ['Tab'], does: 'それはなぜ？（選んだカードの下に書き足す。何も選ばなければ図の次へ移る）' },
        { keys: ['Shift', 'Tab'], does: '図の前へ移る' },
        { keys: ['Enter'], does: '書き終えて、となりに書き足す' },
        { keys: ['Shift', 'Enter'], does: 'カードの中で行を変える' },
        { keys: ['F2'], does: '選んだカードを書き直す' },
        { keys: ['Ctrl', 'L'], does: 'つなぐ先を選ぶ' },
        { keys: ['Delete'], does: '選んだカードや線を消す' },
        { keys: ['↑', '↓', '←', '→'], does: 'となりのカードへ移る' },
        { keys: ['Alt', '矢印'], does: 'カードを少し動かす（Shift + 矢印で大きく）' },
        { keys: ['Ctrl', 'A'], does: 'すべてのカードを選ぶ' },
        { keys: ['Shift', 'クリック'], does: '選ぶカードを足す、外す（指では長く押す）' },
        { keys: ['Shift', 'ドラッグ'], does: '水の上から囲んで、まとめて選ぶ' },
        { keys: ['ダブルクリック'], does: 'その場所に書き足す' },
        { keys: ['Space', 'ドラッグ'], does: '図を動かす（カードの上からでも）' },
        { keys: ['Ctrl', '+'], does: '大きく見る（Ctrl + - で小さく、Ctrl + 1 で全体、Ctrl + 0 で 100％）' },
        { keys: ['F6'], does: '次の区画へ移る（アウトライン、図、くわしく、道具、上の帯の順）' },
        { keys: ['Shift', 'F6'], does: '前の区画へ戻る' },
      ],
    },
    {
      title: 'アウトライン',
      rows: [
        { keys: ['Enter'], does: '次の行を書く' },
        { keys: ['Tab'], does: '一段下げる' },
        { keys: ['Shift', 'Tab'], does: '一段上げる' },
        { keys: ['Ctrl', 'Enter'], does: 'それはなぜ？（一段下に書き足す）' },
        { keys: ['!'], does: '行の頭に打つと、本人の言葉を待つ裏課題になる' },
        { keys: ['↑', '↓'], does: '行を移る' },
        { keys: ['Alt', '↑'], does: '行を上へ動かす（Alt + ↓ で下へ、Alt + ← → で段を変える）' },
        { keys: ['Backspace'], does: '空の行を消して、上の行へ戻る' },
        { keys: ['→'], does: '選んだ行の長い言葉を続きまで読む（← でたたむ）' },
        { keys: ['Ctrl', 'F'], does: 'カードを言葉でさがす（↑ ↓ で移り、Enter で図に出す）' },
      ],
    },
    {
      title: '案件一覧',
      rows: [
        { keys: ['↑', '↓'], does: '案件を移る（Home と End で端へ）' },
        { keys: ['Enter'], does: '案件を開く' },
        { keys: ['F2'], does: '名前と番号を書き直す' },
        { keys: ['Delete'], does: '案件を削除する（お知らせの「元に戻す」で戻せる）' },
      ],
    },
  ],
}
