// Hints of the iceberg map: what is seen, in one sentence that blames nobody, and one question that leads nowhere in particular
// (domain.md D.1, G.8). The keys of `remarks` are the hints of shared/rules/hints.
export const hints = {
  lamp: 'ヒントを見る',
  title: 'ヒント',
  handOnly: '手元だけ',
  reveal: 'カードを見る',
  later: 'いまはいい',
  next: '次を見る',
  remarks: {
    aboutLeaders: {
      sees: 'みんなに見えるカードに、会長や社長ご本人のことが書かれています。ご本人の用紙に移せます。',
      asks: 'このことは、ご本人とどんな場で話せるとよさそうですか。',
    },
    personOnly: {
      sees: '人や役職の名前で、ひと区切りになっている答えがあります。',
      asks: '同じ立場なら誰でもそうなる仕組みがあるとしたら、何でしょう。',
    },
    outsideOnly: {
      sees: '外の事情にふれたところで、ひと区切りになっている枝があります。',
      asks: 'その中で、自分たちで決められることは何でしょう。',
    },
    lackOfMeans: {
      sees: '道具や人手、お金のところで、ひと区切りになっている裏課題があります。',
      asks: 'それが手に入ったとしたら、次に気になるのは何でしょう。',
    },
    rewordedSurface: {
      sees: '表課題とよく似た言葉の裏課題があります。',
      asks: 'この言葉のもう一段下には、どんな背景がありそうですか。',
    },
    endsAtOnce: {
      sees: '表課題のすぐ下に、裏課題が置かれています。',
      asks: 'この二つのあいだでは、どんなことが起きていますか。',
    },
    veryDeep: {
      sees: '六段より深くまで続いている枝があります。',
      asks: '下から「だから」でつないで読むと、自然につながりますか。',
    },
    noEvidence: {
      sees: 'もとになる出来事や数字を、これから書き足せる枝があります。',
      asks: '最近では、どんな場面でそれを感じましたか。',
    },
    onlyManagement: {
      sees: 'いまある裏課題は、どれも経営層から見たものです。',
      asks: '従業員の方から見ると、同じことはどう映っているでしょう。',
    },
    onlyEmployees: {
      sees: 'いまある裏課題は、どれも従業員から見たものです。',
      asks: '経営する側から見ると、同じことはどう映っているでしょう。',
    },
    supportersWords: {
      sees: '支援チームの言葉が多い枝があります。',
      asks: 'ご本人なら、どんな言い方をされるでしょう。',
    },
    allShallow: {
      sees: 'どの枝も、ひとつ目の答えまで来ています。',
      asks: 'もう一段降りてみたい一枚は、どれでしょう。',
    },
    manyRoots: {
      sees: '裏課題が三枚より多くなりました。',
      asks: 'いま、いちばん動かしてみたい一枚はどれでしょう。',
    },
    onlyLacking: {
      sees: '壁の見立てが、どれも「足りない」です。向かう先も意欲もそろったあとに来る壁です。',
      asks: '足りないものがそろったあとにも、残りそうなことは何でしょう。',
    },
  },
}
