// Words of 設定・ヘルプ.
export const settings = {
  title: '設定・ヘルプ',
  back: '戻る',
  sheets: {
    label: '設定とヘルプの項目',
    settings: '設定',
    handbook: '使い方',
    shortcuts: 'キー操作',
    about: '版と使用許諾',
  },
  language: {
    title: 'ことば',
    note: 'この端末での表示だけが変わります。カードの言葉はそのままです。',
    ja: '日本語',
    en: 'English',
  },
  theme: {
    title: '画面の見え方',
    note: '「投影」は、離れた席からも読めるように文字と線を強くします。',
    light: '明るい',
    dark: '暗い',
    projector: '投影',
  },
  data: {
    title: '保存している場所',
    note: '案件はこの端末の次の場所に保存しています。フォルダーごと写せば、控えになります。',
    unknown: '場所を読めませんでした。',
    nothingLeaves: '伴走ボードは、外のどこにも何も送りません。',
  },
  about: {
    version: '版',
    shell: '動かし方',
    electron: 'デスクトップ',
    browser: 'ブラウザー',
    licence: '使用許諾',
    own: '伴走ボードは MIT ライセンスで配布しています。',
    others: '伴走ボードは、次の部品と書体を使っています。作った方々に感謝します。',
    showText: '{name} の使用許諾を読む',
  },
}
