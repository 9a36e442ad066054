// Every sentence the print command says, one line each, and how to use it. It speaks Japanese: it is run by supporters, not by code.
import type { CharacterNotice } from '../../renderer/print/writePdf'
import { DOCUMENT_NAMES, LAYER_NAMES } from './printOptions'

export const USAGE = `npm run print -- INPUT --document ${DOCUMENT_NAMES.join('|')} [--layer ${LAYER_NAMES.join('|')}] --out FILE.pdf`

export const HELP = `使い方: ${USAGE}

  INPUT       案件の控え（.bansou）か、UTF-8 の箇条書きの文書（.txt。一行が一枚、字下げ一段が「なぜ」一段、行の頭の ! が裏課題）
  --document  iceberg = 氷山マップ（A3）、iceberg-summary = 氷山のまとめ（A4・A3）
  --layer     だれに渡す紙か。shared = 共有版（書かなければこれ）、owner = 経営者版、internal = 支援機関内
  --out       書き出す PDF の名前
  --help, -h  この説明を出す`

const SHOWN_CHARACTERS = 8

export const printMessages = {
  noInput: `入力ファイルを 1 つ指定してください（使い方: ${USAGE}）。`,
  noOut: `--out で書き出し先の PDF ファイルを指定してください（使い方: ${USAGE}）。`,
  noDocument: `--document で ${DOCUMENT_NAMES.join(' か ')} を指定してください（使い方: ${USAGE}）。`,
  secondInput: (path: string) =>
    `入力ファイルは 1 つだけです。「${path}」は読み取れません（使い方: ${USAGE}）。`,
  unknownOption: (option: string) => `「${option}」という引数はありません（使い方: ${USAGE}）。`,
  noValue: (option: string) => `「${option}」のあとに値がありません（使い方: ${USAGE}）。`,
  unknownDocument: (name: string) =>
    `文書「${name}」はありません。${DOCUMENT_NAMES.join(' か ')} を指定してください。`,
  unknownLayer: (name: string) =>
    `層「${name}」はありません。${LAYER_NAMES.join('、')} のどれかを指定してください。`,
  notPdf: (path: string) => `書き出し先は .pdf で終わる名前にしてください: ${path}`,
  unreadable: (path: string) => `入力ファイルを読めません: ${path}`,
  tooLarge: (path: string, limitMb: number) => `入力ファイルが大きすぎます（${limitMb} MB まで）: ${path}`,
  unwritable: (path: string) => `PDF を書き出せません: ${path}`,
  failed: '印刷できませんでした。入力ファイルが壊れていないか確かめてください。',
  done: (path: string, pages: number, warnings: readonly string[]) =>
    `${path}: ${pages} ページ、警告 ${warnings.length} 件${warnings.length > 0 ? `（${warnings.join('、')}）` : ''}`,
  missing: (characters: readonly CharacterNotice[]) =>
    `印刷できない文字 ${totalOf(characters)} 字を〓にしました: ${listOf(characters)}`,
  usualShapes: (characters: readonly CharacterNotice[]) =>
    `異体字 ${totalOf(characters)} 字を標準の字形で印刷しました: ${listOf(characters)}`,
} as const

function totalOf(characters: readonly CharacterNotice[]): number {
  return characters.reduce((sum, { count }) => sum + count, 0)
}

function listOf(characters: readonly CharacterNotice[]): string {
  const shown = characters.slice(0, SHOWN_CHARACTERS).map(({ text, codePoints }) => `${text} ${codePoints}`)
  return shown.join('、') + (characters.length > SHOWN_CHARACTERS ? ' ほか' : '')
}
