## Follow-up questions

thank-you = ありがとうございます。
question-value-most = { $product } のどんなところがいちばん良いと思いますか。
question-went-wrong = うまくいかなかったことや、いちばん足りないと感じることは何ですか。
question-better = あなたにとって { $product } をもっと良くするために、1つだけ変えるとしたら何ですか。
question-missing = { $product } に足りないもの、あればいいのにと思うものは何ですか。
question-trouble = { $product } で困ったのはどんなところですか。
question-solved = { $product } ではまだ解決できないことのうち、解決してほしいことは何ですか。
question-support = { $product } のことで最近助けが必要になったとき、対応はいかがでしたか。
question-chose = そもそも { $product } を選んだ理由は何ですか。
question-probe = ありがとうございます。もう少しお聞かせください。そう思うのはなぜですか。
question-gentle = 先日、{ $score }とお答えいただきました。お時間があれば、うまくいかなかったことを教えてください。ひとことで十分ですし、何も書かなくてもかまいません。
question-how = そのままここに入力してください。
go-on = ありがとうございます。受け取りました。ほかに思いついたことがあれば、続けてどうぞ。このあとは短い質問が1つだけです。
button-that-is-all = 以上です
button-write = 回答を書く
dialog-title = あなたの回答
dialog-send = 送信
dialog-close = キャンセル

## Thanks and afterwards

thanks = ありがとうございます。回答は{ $asker }がすべて読みます。
thanks-mentioned = ありがとうございます。{ $about }についてお聞かせいただきました。回答は{ $asker }がすべて読みます。
thanks-mentioned-together = ありがとうございます。{ $about }についてお聞かせいただきました。回答は{ $asker }がすべて読みます。お書きいただいた内容は、ほかの4人以上の言葉と一緒に読みます。
mentioned-price = 価格
mentioned-missing-feature = 足りないもの
mentioned-reliability = 信頼性
mentioned-support = サポート
mentioned-ease-of-use = 使いやすさ
mentioned-speed = 速さ
mentioned-documentation = 説明書やヘルプ
mentioned-communication = 連絡やお知らせ
mentioned-competitor = ほかの製品
thanks-contact-channel = この件でご連絡してもよろしいですか。「はい」の場合、このアンケートを行っているチームに、お名前とここに書いた内容をお伝えします。
thanks-contact-owner = この件でご連絡してもよろしいですか。「はい」の場合、このアンケートの責任者だけに、今すぐお名前とここに書いた内容をお伝えします。
thanks-contact-release = この件でご連絡してもよろしいですか。「はい」の場合、あなたの回答がほかの4件以上と一緒に集計に入るときに、このアンケートを行っているチームにお名前とここに書いた内容をお伝えします。
button-contact = はい、連絡してください
button-no-contact = いいえ、結構です
contact-confirmed-channel = ありがとうございます。お名前と書いてくださった内容を{ $asker }に伝えました。ご連絡する場合があります。
contact-confirmed-owner = ありがとうございます。お名前と書いてくださった内容を、このアンケートの責任者に伝えました。ご連絡する場合があります。
contact-confirmed-release = ありがとうございます。回答がほかの回答と一緒に集計に入るときに、お名前と書いてくださった内容を{ $asker }に伝えます。ご連絡する場合があります。
contact-confirmed-try = ありがとうございます。お試しのため、誰にも知らされません。
note-noted = 受け取りました。回答に追加しました。
note-changed = 変更しました。回答は { $score } です。
note-enough = わかりました。質問は以上です。回答は保管しました。ありがとうございます。
note-whenever = 急がなくて大丈夫です。いつでもここに入力してください。
note-coming-back = わかりました。あらためてお尋ねします（{ $when }）。
note-declined = わかりました。今回はここまでにします。
note-later = わかりました。こちらから再びお尋ねすることはありません。あとで回答したくなったら、数字を入力してください。
note-no-number-needed = 数字でなくてもかまいません。ボタンを押すか、 *ストップ* と入力してください。
note-counted-late = 質問はすでに締め切られていましたが、 { $score } を集計に入れました。
note-not-added = ありがとうございます。匿名の回答のため、あとから書き足すことはできません。今お書きいただいた内容は保存しません。
note-too-late = 回答はそのまま残っています。変更はもうできません。戻ってきてくださり、ありがとうございます。
note-plea = 今後の質問を停止しましょうか。よろしければボタンを押してください。製品についてのご意見でしたら、もう一度、別の言葉でお書きください。お伝えします。
note-numbers-only = 読めるのは文字と数字だけで、ファイルや音声、転送されたメッセージは読めません。0から10の数字を押すか、入力してください。
note-words-only = 読めるのは文字だけで、ファイルや音声、転送されたメッセージは読めません。こちらに文字でお書きください。 *スキップ* もできます。
note-contact-withdrawn = 承知しました。連絡してもよいというご返事を取り消しました。このことは誰にも伝わりません。アンケートも不要な場合は *stop* と入力してください。
note-contact-withdrawn-told = 承知しました。連絡してもよいというご返事を取り消しました。すでに伝わっている相手には、やはり連絡を希望しないことをお知らせします。アンケートも不要な場合は *stop* と入力してください。
note-take-back = 回答を完全に取り消しましょうか。書かれた内容は削除され、数字も集計されなくなります。すでにまとめに載ったものは、そこに残ります。
button-take-back = 回答を取り消す
note-taken-back = 回答を取り消しました。今後は何も集計されません。
note-only-tries = { $product } のアンケートの責任者が、あなたをお試し専用として登録しました。今後の回答はどこにも集計されず、定期の質問も届きません。これまでの回答はそのままです。
note-counts-again = { $product } についての今後の回答は、ほかの方と同じように再び集計されます。
closed = この質問は締め切ったため、これ以上は記録していません。戻ってきてくださり、ありがとうございます。
closed-offer = この質問は締め切ったため、記録していません。よろしければ、ボタンを押すと今からお答えいただけます。
button-answer-now = 今すぐ答える
note-no-open-question = 今お答えいただく質問はありません。できることは *ヘルプ* と入力すると表示します。
note-stopped = 停止しました。今後アンケートは届きません。
button-undo = 元に戻す
note-started = おかえりなさい。またアンケートが届くことがあります。止めたくなったら、いつでも */nps stop* と入力してください。
note-help = 短いアンケートをお届けし、結果をチームに伝えています。私の質問には数字でお答えください。
    • *配信を停止する* または */nps stop* であなたへのアンケートをすべて停止し */nps start* で元に戻します
    • */nps me* であなたについて保管している情報を表示し */nps forget* で消去します
    • */nps report* で集計結果を表示します（あなただけに見えます）
    • */nps help* でそのほかの使い方を表示します
note-share-not-there = レポートを共有できませんでした。私はそのチャンネルのメンバーではありません。チャンネルで */invite* を使って招待してから、もう一度ボタンを押してください。
note-share-outsiders = レポートは共有しませんでした。社外の方もそのチャンネルを読めるためです。
note-quote-not-there = 声を紹介できませんでした。私はそのチャンネルのメンバーではありません。 */invite* で招待して、もう一度紹介してください。
note-quote-outsiders = 声は紹介しませんでした。社外の方もそのチャンネルを読めるためです。
note-quote-unknown = 投稿されたかどうか、Slack からは分かりません。チャンネルをご確認ください。
note-share-unknown = レポートがそこに投稿されたかどうか分かりません。Slack から返事がありませんでした。チャンネルを確認し、なければもう一度共有してください。
