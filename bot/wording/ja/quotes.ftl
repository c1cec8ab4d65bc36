## May we quote this?

quote-offer = この言葉を引用してもよろしいですか。「はい」の場合、{ $asker }はこの言葉だけをそのまま、公開の場も含めてほかの人に見せることがあります。点数は見せません。いつでも取り消せます。
button-quote-named = 名前を出してよい
button-quote-unnamed = 名前は出さない
button-quote-no = いいえ
quote-said-named = ありがとうございます。この言葉はお名前と一緒に引用されることがあります。ここか */nps me* で取り消せます。
quote-said-unnamed = ありがとうございます。この言葉はお名前を出さずに引用されることがあります。ここか */nps me* で取り消せます。
quote-said-no = 承知しました。この言葉は引用しません。
quote-changed = この言葉は書き換えられたか、なくなっています。何も取り決めていません。
button-quote-back = 取り消す
me-quote-named = 次の言葉は、お名前と一緒に引用されることがあります:
me-quote-unnamed = 次の言葉は、お名前を出さずに引用されることがあります:
quotes-title = *{ $survey }*: 引用してよい言葉({ $n } 件)。ここにあるとおりに、ここにあるものだけを使ってください
quotes-none = *{ $survey }* には、引用してよい言葉はまだありません。
quotes-unnamed = 名前なし
