// One sentence for every reason something could not be done: what is the matter and what to do now. Flat, by code, so
// that any Problem finds its sentence. A test compares this table with the codes in the source.
export const problems = {
  unknown: 'うまくいきませんでした。もう一度試してください（{code}）。',

  'file.unknownKind':
    'この種類のファイルは開けないので、控え（.bansou）か箇条書きの文書（.txt）を選んでください。',
  'file.empty': 'このファイルは中身が空なので、もう一度受け取り直してください。',
  'file.notBansou': '名前は .bansou ですが、中身は伴走ボードの控えではありません。',
  'file.truncated': 'このファイルは途中で切れているので、もう一度受け取り直してください。',
  'file.damaged': 'このファイルは壊れていて読めないので、もう一度受け取り直すか、前の控えを使ってください。',
  'file.unsafe': 'このファイルには不審な名前の中身があるため、開きませんでした。',
  'file.encrypted': 'このファイルには暗号がかかっているので、外してから開いてください。',
  'file.tooLarge': 'このファイルは大きすぎて開けません（{maxMib} MB まで）。',
  'file.newer':
    'このファイルは新しい版の伴走ボードで作られたものなので、伴走ボードを新しくしてから開いてください。',
  'file.notRegular': 'これはふつうのファイルではないため開けません。',
  'file.failed': 'ファイルを読めなかったので、もう一度選び直してください。',
  'file.onlyCopies':
    '伴走ボードのしるしに重ねて開けるのは控え（.bansou）だけなので、ほかのものは案件一覧の「ファイルを開く」で選んでください。',
  'file.tooMany':
    'ほかのファイルが {max} つ待っているので、それを読み込み終えてから、もう一度開いてください。',
  'document.damaged': 'この案件の中身の一部が壊れていて読めないので、前の控えを使ってください。',

  'outline.notText':
    '文字の形式が UTF-8 ではないので、メモ帳の「名前を付けて保存」で UTF-8 を選んで保存し直してください。',
  'outline.empty': 'カードになる行がないので、一行に一つずつ書いてから開いてください。',
  'outline.tooManyLines': '行が多すぎるので、{max} 行までに分けてください。',
  'outline.cardTooLong': '{line} 行目が長すぎるので、{max} 文字までに分けてください。',
  'outline.indentedFirst': '{line} 行目は最初の項目なので、字下げせずに左端から書いてください。',
  'outline.skippedStep': '{line} 行目の字下げが二段以上進んでいるので、一段ずつ下げてください。',
  'outline.halfStep':
    '{line} 行目の字下げが半端です（一段は、タブ一つ、半角の空白二つ、全角の空白一つのどれか）。',
  'outline.belowRoot': '{line} 行目が裏課題（!）の下にありますが、裏課題の下には何も置けません。',
  'outline.emptyRoot': '{line} 行目の裏課題（!）に言葉がありません。',

  'engagement.nameEmpty': '表示名をひとこと入れてください。',
  'engagement.nameTooLong': '表示名が長すぎます（{max} 文字まで）。',
  'engagement.caseNumberTooLong': '案件番号が長すぎます（{max} 文字まで）。',
  'engagement.notFound': 'この案件は見つからないので、案件一覧から選び直してください。',
  'engagement.deleted': 'この案件は削除されています。',
  'engagement.openElsewhere': 'この案件は、別の画面ですでに開いています。',
  'engagement.takenOver': 'この案件は、別の画面で続けています。ここでの書き足しは保存されません。',
  'engagement.readOnly': '新しい版の伴走ボードで書かれた案件のため、ここでは見ることだけできます。',
  'engagement.newerFile': 'この案件の控えは新しい版の伴走ボードで書かれているため、上書きしませんでした。',
  'engagement.olderEpoch':
    '保存先にもっと新しい案件があるため、上書きしませんでした。案件を開き直してください。',
  'engagement.changedInData':
    '保存先の案件が、ほかのブラウザーからも書かれ続けています。取り込みながら、自動で書き直します。',
  'engagement.fileNotWritten': '控えのファイルを作れませんでした。少し待つと、自動で書き直します。',
  'engagement.unsavedElsewhere':
    '別の画面に、まだ保存できていない言葉があるため、ここでは続けられません。その画面に戻って、保存できるようにしてください。',
  'engagement.idMismatch': 'この案件の控えに別の案件の中身が入っているので、前の控えを使ってください。',
  'engagement.newerInData':
    '取り込みや復元で新しくなった控えを開きました。この端末にあった前の中身は、別に取ってあります。',
  'engagement.olderInData':
    '控えのファイルのほうが古かったため、この端末の中身で開きました。古い中身は、別に取ってあります。',
  'engagement.fileDamaged':
    '控えのファイルが壊れていたため、この端末に残っていた中身で開きました。壊れたファイルも取ってあります。',

  'storage.full':
    'この端末の空きが足りないため保存できません。いらないファイルを消すと、自動で保存し直します。',
  'storage.failed':
    'この端末に書き込めないため保存できません。空き容量を確かめてください。自動で保存し直します。',
  'storage.closed': 'この端末の保存場所が閉じたため保存できません。画面を読み直してください。',
  'storage.newer': 'この端末の保存場所は新しい版の伴走ボードのものです。伴走ボードを新しくしてください。',
  'storage.missing': 'このブラウザーには保存場所がないため使えません。Chrome か Edge で開いてください。',
  'storage.blocked':
    'ブラウザーがこの端末への保存を許していません。ブラウザーの設定でこの画面のデータの保存を許してから、読み直してください。これまでの案件は残っています。',
  'storage.timeout': 'この端末の保存場所が開きません。ほかの画面を閉じてから、読み直してください。',
  'storage.emptied': 'この端末の保存場所が失われていたため、控えのファイルから読み込みました。',
  'storage.refilled': 'この端末にない新しい中身があったため、控えのファイルから読み込みました。',
  'storage.quarantined':
    '読めない記録が {count} 件あったため、別に取って、残りを開きました。抜けている言葉がないか確かめてください。',

  'card.gone': 'このカードはもうありません。',
  'card.beingTyped': 'ほかの人が書いているカードがあるため、削除できません。',
  'card.tooLong': '一枚に書けるのは {max} 文字までです。',
  'card.unknownKind': '新しい版の伴走ボードで作られたカードのため、ここでは変えられません。',
  'card.hasLinks':
    'つながりが {count} 本あるため、この種類には変えられません。つながりを切ってから変えてください。',
  'root.hasWhys':
    '下に答えがつながっているため、裏課題にできません。つながり {count} 本を切ってから変えてください。',
  'root.needsOwnerWords': '裏課題にするには、本人の言葉が要ります。',
  'root.onlyRoot': '本人の言葉を書けるのは、裏課題だけです。',
  'waterline.whyEnters':
    '「それはなぜ？」のつながりが {count} 本入っているため、水面の上には出せません。切れば出せます。',
  'waterline.paired': '表と裏の組になっているため、水面の下には置けません。組を外せば置けます。',
  'waterline.rootStaysBelow': '裏課題は水面の下にだけ置けます。',
  'layer.alreadyThere': 'このカードは、もうそこにあります。',
  'layer.notMoreOpen': 'もっと開いた場所にだけ出せます。',
  'layer.notMorePrivate': 'もっと閉じた場所にだけ戻せます。',
  'link.self': '同じカードどうしはつなげません。',
  'link.exists': 'この二枚は、もうつながっています。',
  'link.missingCard': 'つなぐ相手のカードがもうありません。',
  'link.unknownCard': '新しい版の伴走ボードで作られたカードとは、ここではつなげません。',
  'link.upward': '「それはなぜ？」は下へ向かいます。表課題へはつなげません。',
  'link.rootToSurface': '裏課題から表課題へは「それはなぜ？」でつなげません。表と裏の組にできます。',
  'link.belowRoot': '裏課題の下には、なぜの答えをつなげません。',
  'link.placeFirst': '付箋は、置き場所を決めてからつなぎます。',
  'link.notOnThread': '「それはなぜ？」でつなげるのは、表課題となぜの答えからです。',
  'link.ring': 'つなぐと「なぜ」が一回りしてしまいます。悪循環としてならつなげます。',
  'link.loopNeedsWhys': '悪循環でつなげるのは、なぜの答えどうしです。',
  'link.supportsNeedsFact': '根拠としてつなげるのは、根拠のカードだけです。',
  'link.pairNeedsBoth': '表と裏の組にできるのは、表課題と裏課題です。',
  'link.twoPersons': '別々の人の用紙にあるカードどうしはつなげません。',

  'session.missing': 'この画面は、伴走ボードから開かれていません。npm start で開き直してください。',
  'session.refused': 'この画面の合鍵は使えなくなっています。npm start で開き直してください。',
  'bridge.unreachable':
    '伴走ボードの本体につながりません。本体が動いているか確かめて、画面を読み直してください。',
  'request.malformed': '本体に正しく伝わりませんでした。画面を読み直してください。',
  'request.tooLarge': '一度に渡せる大きさを超えています（{maxMib} MB まで）。',
  'request.tooMany': '本体への用事が重なっています。少し待ってから試してください。',
  'channel.unknown': 'この画面と本体の版が合っていません。画面を読み直してください。',
  'channel.unavailable': 'この開き方では使えません。',
  'internal.failed': '本体の中でうまくいきませんでした。もう一度試してください。',
  'data.newer': '保存先は新しい版の伴走ボードのものです。伴走ボードを新しくしてください。',
  'data.newerChromium': '保存先は新しい版のブラウザーで使われています。ブラウザーを新しくしてください。',
  'disk.full': '保存先の空きが足りません。いらないファイルを消すと、自動で書き直します。',
  'disk.denied': '保存先に書き込む許可がありません。保存先のフォルダーを確かめてください。',
  'disk.failed': '保存先に書き込めません（{system}）。保存先の機器がつながっているか確かめてください。',
  'disk.verifyFailed': '書いたファイルを読み返すと中身が違っていました。保存先の機器を確かめてください。',
}
