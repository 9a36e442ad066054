// The published papers the samples were read from, by the code that stands before the lines in a card's `source`.
// Titles only: they are names of Japanese papers and stay as they are in every language.
const TITLES: Readonly<Record<string, string>> = {
  S2: '中小企業庁「経営力再構築伴走支援に係る取組」（令和6年6月）',
  S3: '令和3年度「伴走支援関連調査」調査報告書',
}

/** `S2 L172; S2 L140` → its paper's title; empty for a source nobody knows. */
export function sourceTitle(source: string): string {
  const [code = ''] = source.split(' ')
  return TITLES[code] ?? ''
}
