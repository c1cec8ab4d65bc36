## What has changed, for those who asked for it

note-asked = 以前、{ $about }についてお聞かせいただきました。その後、次の点が変わりました。
note-solves = これで解決しましたか。
note-small = { $asker }からのこのお知らせは一度だけです。お答えはほかの方の答えと一緒に数え、お名前は出しません。
note-dropped = 以前、{ $about }についてお聞かせいただきました。検討の結果、変更しないことにしました。理由は次のとおりです。
note-dropped-small = { $asker }からのこのお知らせは一度だけで、質問はありません。
button-note-yes = はい
button-note-partly = 一部だけ
button-note-no = いいえ
note-said-yes = 「解決した」とお答えいただきました。ありがとうございます。
note-said-partly = 「一部だけ解決した」とお答えいただきました。まだ足りないのはどんな点ですか。一言で結構です。ここに書くか、ボタンを押してください。
note-said-no = 「解決していない」とお答えいただきました。まだ足りないのはどんな点ですか。一言で結構です。ここに書くか、ボタンを押してください。
note-line-kept = ありがとうございます。書き留めました。チームはお名前なしで読みます。
button-note-line = 一言書く
dialog-note-line = 足りない点
note-line-field = まだ足りないのはどんな点ですか。
me-note = { $day }に、{ $product }について以前お書きいただいた件({ $about })がどうなったかをお知らせしました。
me-note-said-yes = 「解決した」とお答えいただきました。
me-note-said-partly = 「一部だけ解決した」とお答えいただきました。
me-note-said-no = 「解決していない」とお答えいただきました。
