// Blame guard: does an answer say no more than who? 「若手が」「Aさんのせい」 end the talk; 「若手に任せていない」 does not.
// A help for choosing a question, never a judgement that is shown (domain.md D.1 facilitation rules).
const POSITION = [
  '会長|社長|副社長|専務|常務|取締役|役員|先代|後継者|社員|従業員|幹部|管理職|上司|部下|部長|次長|課長|係長|主任|職長|班長|工場長|店長|所長|経理|総務',
  '若手|ベテラン|中堅|古参|パート|職人|担当者?|責任者|リーダー|現場|営業部?|製造部?|本人|息子|娘|父|親|奥さん|家族|あの人|みんな|[ぁ-んァ-ヶ一-龠々A-Za-z]{1,6}(さん|氏|君|くん|ちゃん|様)',
].join('|')
const MANY = '(たち|達|ら|陣|層|の人(たち)?|の方(々)?)?'
const LINK = '(の|と|や|、|・)'
const ENDING =
  '(が|は|も|の|に|を|です|だ|だから|なので|のせい(だ|です)?|の問題(だ|です)?|が(悪い|原因|問題)(だ|です)?|次第(だ|です)?|による)*'
const ONLY_PERSON = new RegExp(`^((${POSITION})${MANY}${LINK}?){1,3}${ENDING}$`, 'u')

export function namesOnlyPerson(text: string): boolean {
  const words = text
    .normalize('NFKC')
    .replace(/[\s「」『』"。.!?…]/gu, '')
    .replace(/、$/u, '')
  return words.length > 0 && words.length <= 30 && ONLY_PERSON.test(words)
}
