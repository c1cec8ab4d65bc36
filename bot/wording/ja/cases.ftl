## チームが見るケース

case-title-nobody = ケース：まだ担当者がいません
case-title-offered = ケース：{ $owner } さんへ（まだ引き受けられていません）
case-title-claimed = ケース：{ $owner } さんが担当しています
case-title-closed = ケース：{ $owner } さんが完了しました
case-title-withdrawn = ケース：自動的に終了しました
case-about-score = { $name } さんが { $product } のアンケートに *{ $score }* と回答しました。
case-about-words = { $product } について次のように書いた方がいます。助けが必要かもしれません。
case-before = 前回は { $score } でした。
case-wishes-contact = ご連絡を希望されています。
case-cause = 原因：
case-done = 対応：
case-told = 伝えたこと：
case-withdrawn = 回答が取り消されたか変更された、またはご本人の情報が消去されました。これ以上の対応は不要です。
case-no-contact = 連絡してもよいとのことでしたが、やはり希望しないとのことです。ここで対応することはもうありません。
case-clock-reply-on-time = 最初の返答の期限：{ $when }
case-clock-reply-due-soon = 最初の返答の期限が近づいています：{ $when }
case-clock-reply-overdue = 最初の返答の期限を過ぎています：{ $when }
case-clock-reply-met = 最初の返答は期限内でした。
case-clock-reply-missed = 期限内に最初の返答がありませんでした。
case-clock-close-on-time = 完了の期限：{ $when }
case-clock-close-due-soon = 完了の期限が近づいています：{ $when }
case-clock-close-overdue = 完了の期限を過ぎています：{ $when }
case-clock-close-met = 期限内に完了しました。
case-clock-close-missed = 期限内に完了しませんでした。
case-awaits = ご本人の返信待ちです。期限の計算は止まっています。
case-muted = ご本人は、これ以上の返信を希望していません。
case-snoozed = { $when } まで通知しません。
case-reopened = { $n ->
   *[other] 再開：{ $n }回
}
case-verified-recovered = もう一度お聞きした結果：改善し、低い数字ではなくなりました。
case-verified-same = もう一度お聞きした結果：以前と同じく低いままです。
case-verified-worse = もう一度お聞きした結果：以前より低くなりました。
case-private = あなただけに届いています。ほかの誰にも知らされないと、ご本人に伝えてあります。
case-words-only = お名前と数字は表示されません。内容は、ほかの方々が書いたものと一緒に公開されたものです。
case-internal = このスレッドに書いたことは、外には出ません。
button-case-claim = 引き受ける
button-case-reply = 返信する
button-case-reached = 連絡しました
button-case-hand-over = 引き継ぐ
button-case-close = 完了する
button-case-reopen = 再開する
case-snooze = 後にする
case-snooze-for = { $n ->
    [1] 次の営業日まで
   *[other] { $n }営業日
}

## ケースについてのお知らせ

case-note-reply-soon = { $owner } さん、最初の返答の期限が近づいています。
case-note-reply-overdue = 最初の返答の期限を過ぎていますが、担当者がいません。
case-note-close-soon = { $owner } さん、完了の期限が近づいています。
case-note-close-overdue = 完了の期限を過ぎていますが、担当者がいません。
case-note-offered = { $owner } さん、ほかの方が引き受けなければ、このケースをお願いします。
case-note-handed-over = { $owner } さん、このケースが引き継がれました。
case-note-wishes-contact = ご本人が、たった今ご連絡を希望されました。
case-note-wrote-again = ご本人から再び回答がありました。内容は上にあります。
case-note-reopened = { $owner } さんがこのケースを再開しました。
case-note-still-unsolved = { $owner } さん、このケースは再開しました。ほかの方が引き受けなければ、お願いします。完了後にもう一度お聞きしたところ、ご本人はまだ解決していないと感じています。
case-note-ended = ご本人は、この件についてこれ以上の返信を希望していません。
case-note-no-contact = ご本人は、やはり連絡を希望していません。
case-note-name-shown = ご本人がお名前を明かしました。
case-note-not-reached = 最後の返信は届きませんでした。Slack がご本人に届けられません。ほかの方法で連絡するか、ケースを完了してください。
case-note-not-carried = { $owner } さん、最後に書かれた返信は届けていません。送信前に、ご本人がこの件の返信を希望しないと伝えました。
case-moved = このケースは移動しました。現在は { $channel } にあります。
case-moved-to-owner = このケースは移動しました。現在は、アンケートの責任者と私のダイレクトメッセージにあります。
case-alert-reply-overdue = 担当されている *{ $survey }* のケースで、最初の返答の期限を過ぎています。{ $channel } にあります。 */nps cases* でも見られます。
case-alert-close-overdue = 担当されている *{ $survey }* のケースが、完了の期限を過ぎています。{ $channel } にあります。 */nps cases* でも見られます。
case-alert-reply-overdue-here = 担当されている *{ $survey }* のケースで、最初の返答の期限を過ぎています。 */nps cases* で見られます。
case-alert-close-overdue-here = 担当されている *{ $survey }* のケースが、完了の期限を過ぎています。 */nps cases* で見られます。
cases-title = { $n ->
   *[other] { $survey } の対応中のケース：{ $n }件
}
cases-yours = { $n ->
   *[other] 対応中のケース：{ $n }件
}
cases-none = ご覧になれるケースで、対応待ちのものはありません。
cases-more = { $n ->
   *[other] ほかに{ $n }件あります。
}

## ダイアログ

dialog-case-hand-over = ケースを引き継ぐ
case-hand-over-intro = 引き継ぐ相手には、ケースのスレッドで知らせます。
case-field-to = どなたに引き継ぎますか
dialog-case-close = ケースを完了する
case-close-intro = それぞれ一、二行で十分です。繰り返し起きていることを、ほかの人が知る手がかりになります。
case-field-cause = 原因は何でしたか
case-field-done = どのように対応しましたか
case-field-told = ご本人に何を伝えましたか
case-told-draft = お知らせいただき、ありがとうございました。原因：… 対応：…
dialog-case-send = 完了
dialog-case-refused = できません
case-refused-not-yours = このケースは、ほかの人が担当しています。
case-refused-about-you = これはあなたご自身の回答についてのケースです。ほかの人が担当します。
case-refused-claimed = { $owner } さんがすでに引き受けています。話し合いのうえであれば「引き継ぐ」を使ってください。
case-refused-not-open = このケースは完了しています。再開できます。
case-refused-not-closed = このケースは対応中です。
case-refused-withdrawn = このケースは自動的に終了しました。回答が取り消されたか変更された、またはご本人の情報が消去されました。
case-refused-another = 同じ方について、別のケースが対応中です。そちらで続けてください。
case-refused-muted = ご本人は、この件についてこれ以上の返信を希望していません。
case-refused-empty = ここに何か入力してください。
case-refused-private = あなた以外の誰にも知らされないとご本人に伝えてあるため、引き継げません。
case-refused-not-for-them = このケースは、このワークスペースの正規メンバーで、ご本人以外の方にだけ引き継げます。
