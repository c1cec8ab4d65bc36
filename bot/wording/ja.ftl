### What the bot says, in Japanese. Never a band to a respondent; short, plain, warm.
### Slack shows *bold* only between spaces: keep the spaces around *…*, also where Japanese would have none.

## The question

ask-intro = *{ $asker }* からのお願いです。{ $product } についてご意見をお聞かせください。数字を1つと、よろしければ短い質問に1つか2つ。1分ほどで終わります。
ask-question = { $product } を親しい友人や同僚に薦める可能性はどのくらいありますか。
ask-anchors = 0＝まったく可能性がない、10＝非常に可能性が高い
ask-privacy-named = 回答を見る人：このアンケートの責任者は、あなたの回答をお名前と一緒に見ることがあります。チャンネルで回答にお名前が添えられることはありません。
ask-privacy-confidential = 回答を見る人：ご連絡を希望された場合を除き、お名前と回答を一緒に見る人はいません。数字は集計に入り、書いてくださった内容はお名前を出さずに引用されることがあります。
ask-privacy-anonymous = 回答を見る人：回答は、お名前も時刻もなしで保管します。このやり取りが終わると、回答からあなたをたどることはできません。
ask-how = 数字を押すか、入力してください。
ask-how-click = 数字を押してください。
reminder-intro = *{ $asker }* からのお願いを、もう一度お知らせします。{ $product } についてご意見をお聞かせください。1分ほどで終わります。
reminder-last = *{ $asker }* からのお願いについて、最後のお知らせです。{ $product } についてご意見をお聞かせください。ご都合が悪ければ、このままで大丈夫です。この件でまたお知らせすることはありません。
ask-again-intro = *{ $asker }* から、{ $product } についてもう一度同じ質問です。前回から変わったことがあるか、お聞かせください。
ask-again-last-time = { $day }の回答は{ $score }でした。
ask-again-last-comment = { $day }の回答は{ $score }で、こう書いてくださいました。
score-label-low = 0、まったく可能性がない
score-label-high = 10、非常に可能性が高い
button-not-now = あとで
button-skip = 今回は答えない
button-stop = 配信を停止する
button-change = 変更する
button-keep = { $score }のままにする
answered = { $score }とお答えいただきました。
answered-unlinked = お答えいただきました。ありがとうございます。
changing = { $score }とお答えいただいています。別の数字を選ぶか、このままにしてください。
retired-snoozed = わかりました。もう一度だけお尋ねします（{ $when }）。
retired-decline = わかりました。今回はここまでにします。
retired-moved = この質問は、下にあらためて表示しています。
retired-stop = この質問は終了しました。
retired-expire = この質問は締め切りました。記録された回答はありません。
retired-other = この質問は終了しました。

## When no number was found in what somebody typed

clarify-no_number = 0（まったく可能性がない）から10（非常に可能性が高い）までの整数を1つ、お聞きしています。どの数字にしますか。
clarify-range = 当てはまる数字が1つに決まりませんでした。どの数字にしますか。
clarify-decimal = お受けできるのは整数だけです。どの数字にしますか。
clarify-tentative = これを回答としてよろしいですか。当てはまる数字を選んでください。
clarify-out_of_range = 0（まったく可能性がない）から10（非常に可能性が高い）までの数字でお聞きしています。どの数字にしますか。
clarify-other_scale = ここでは、0（まったく可能性がない）から10（非常に可能性が高い）までの数字でお聞きしています。どの数字にしますか。
clarify-conflict = 数字が2つ以上見つかりました。下の質問への回答はどれですか。
clarify-negated = わかりました、それではないのですね。どの数字にしますか。
clarify-guess = 正しく読み取れたか自信がありません。どの数字にしますか。
clarify-bare_no = 「いいえ」の意味を確かめさせてください。数字での回答でしょうか、それとも答えずにおきたいということでしょうか。どちらでもかまいません。

## Questions about the survey

explain-why-me-channel = あなたが { $channel } のメンバーだからです。{ $asker }が、そこにいる皆さんに { $product } をどう思うかお聞きしています。お答えいただかなくてもかまいません。
explain-why-me-list = { $asker }が { $product } についてご意見を聞きたい方のリストに、あなたが入っているからです。お答えいただかなくてもかまいません。
explain-why-me-everyone = このワークスペースの皆さんに { $product } をどう思うか、{ $asker }がお聞きしているからです。お答えいただかなくてもかまいません。
explain-why-me-again = 以前お答えいただいたからです。その後に変わったことがあるか、{ $asker }がもう一度お聞きしています。お答えいただかなくてもかまいません。
explain-anonymous-named = いいえ。このアンケートの責任者は、あなたの回答をお名前と一緒に見ることがあります。チャンネルで回答にお名前が添えられることはありません。
explain-anonymous-confidential = 匿名ではありませんが、お名前は伏せます。回答はお名前と一緒に保管しますが、連絡してもよいとお答えいただいた場合を除き、その2つを一緒に誰かに見せることはありません。
explain-anonymous-anonymous = はい。回答はお名前なしで保管します。このやり取りが終わると、回答からあなたをたどることはできません。
explain-effort = 数字を1つと、短い質問が多くて2つ。1分ほどです。数字だけで終えてもかまいません。
explain-what-is-nps = NPS は Net Promoter Score の略です。どのくらい人に薦めたいと思われているかを、皆さんの0から10までの数字から1つの数値にまとめます。チームにいちばん役立つのは、書いてくださる理由です。
explain-scale = 0は { $product } を薦める可能性がまったくないこと、10はその可能性が非常に高いことを表します。数字に正解や間違いはありません。
explain-who-asks = お尋ねしているのは{ $asker }です。このアンケートの責任者は { $owner } です。
explain-who-asks-nobody = お尋ねしているのは{ $asker }です。
explain-kept = 回答は、あなたが消去するまで保管します。あなたについて保管している情報は */nps me* で確認し */nps forget* で消去できます。
explain-kept-anonymous = 回答はあなたと結び付けずに保管するため、あとから見つけることも、消去することもできません。そのほかに保管している情報は */nps me* で確認し */nps forget* で消去できます。
explain-other = そこまでは私にはわかりません。私はこのアンケートをお届けしているだけですので、{ $asker }にお尋ねください。
explain-general = このワークスペースのチームに代わって、短いアンケートをお届けしています。あなたについて保管している情報は */nps me* で確認し */nps forget* で消去できます。ほかにわかる言葉は *ヘルプ* と入力すると表示します。

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
thanks-contact = この件でご連絡してもよろしいですか。「はい」の場合、このアンケートを行っているチームに、お名前とここに書いた内容をお伝えします。
button-contact = はい、連絡してください
contact-confirmed = ありがとうございます。お名前と書いてくださった内容を{ $asker }に伝えました。ご連絡する場合があります。
note-noted = 受け取りました。回答に追加しました。
note-changed = 変更しました。回答は { $score } です。
note-enough = わかりました。質問は以上です。回答は保管しました。ありがとうございます。
note-whenever = 急がなくて大丈夫です。いつでもここに入力してください。
note-coming-back = わかりました。あらためてお尋ねします（{ $when }）。
note-declined = わかりました。今回はここまでにします。
note-too-late = 回答はそのまま残っています。変更はもうできません。戻ってきてくださり、ありがとうございます。
closed = この質問は締め切ったため、記録していません。戻ってきてくださり、ありがとうございます。
closed-offer = この質問は締め切ったため、記録していません。よろしければ、ボタンを押すと今からお答えいただけます。
button-answer-now = 今すぐ答える
note-no-open-question = 今お答えいただく質問はありません。できることは *ヘルプ* と入力すると表示します。
note-stopped = 停止しました。今後アンケートは届きません。
button-undo = 元に戻す
note-started = おかえりなさい。またアンケートが届くことがあります。止めたくなったら、いつでも */nps stop* と入力してください。
note-help = 短いアンケートをお届けし、結果をチームに伝えています。私の質問には0から10までの数字でお答えください。
    • *配信を停止する* または */nps stop* であなたへのアンケートをすべて停止し */nps start* で元に戻します
    • */nps me* であなたについて保管している情報を表示し */nps forget* で消去します
    • */nps report* で集計結果を表示します（あなただけに見えます）
    • */nps help* でそのほかの使い方を表示します
note-share-not-there = レポートを共有できませんでした。私はそのチャンネルのメンバーではありません。チャンネルで */invite* を使って招待してから、もう一度ボタンを押してください。
note-share-outsiders = レポートは共有しませんでした。社外の方もそのチャンネルを読めるためです。

## In a channel that is shared with other companies

invite-intro = *{ $asker }* が、このチャンネルにいる一部の方に { $product } についてのご意見を伺っています。数字を1つと、よろしければその理由を。1分ほどです。
invite-how = 回答の内容がこのチャンネルに表示されることはありません。ボタンを押すと、あなただけに見えるウィンドウが開きます。対象の方でない場合は、そこでお知らせします。
invite-choose = 数字を選んでください
invite-number = あなたの数字
invite-reason = その数字を選んだ一番の理由は何ですか?
invite-nothing = 現在、ここであなたに伺っている質問はありません。ありがとうございます。
invite-answered = 回答はすでに受け付けており、最初の回答が有効です。ありがとうございます。
invite-started = アンケートが再び届くようになりました。ありがとうございます。
button-privately = 非公開で回答する
dialog-done = 閉じる

## What is kept about somebody

me-title = あなたについて保管している情報
me-profile = 名前：{ $name }　タイムゾーン：{ $zone }　言語：{ $locale }
me-unknown = 不明
me-first-seen = 最初に記録した日：{ $day }
me-stopped = { $day }に停止を希望されたため、アンケートは届きません。
me-asked = { $n ->
    [0] まだ一度もお尋ねしていません。
   *[other] お尋ねした回数：{ $n }回（最後は{ $day }）
}
me-no-answers = あなたと結び付いた回答は保管していません。
me-answer = { $day }、{ $product } について：{ $score }
me-more = { $n ->
   *[other] これより前の回答も{ $n }件保管しています。
}
me-anonymous = 匿名アンケートの回答は、あなたと結び付けずに保管しているため、ここには表示できません。
me-forget = これらの情報は */nps forget* で消去できます。
forget-ask = お名前、回答とあなたとの結び付き、回答に添えて書いた内容をすべて消去します。元に戻すことはできません。
forget-stays = 残るもの：集計の中の数字は残りますが、あなたをたどることはできません。短い間隔で何度もお尋ねしないように、Slack の ID、お尋ねした日、停止を希望された場合はその記録も残ります。Slack に届いているメッセージはそのまま残ります。
forget-sure = 消去するには */nps forget yes* と入力してください。
forgot = 完了しました。あなたについて保管していた情報を消去しました。数字は集計に残りますが、あなたをたどることはできません。

## App Home

home-title = アンケート
home-nothing = 今お答えいただく質問はありません。
home-answered = ありがとうございます。回答を受け取りました。
home-on = アンケートがここに届くことがあります。多くても30日に1回です。
home-off = 停止を希望されたため、アンケートは届きません。
button-start = アンケートを受け取る
home-more = あなたについて保管している情報は */nps me* で確認し */nps forget* で消去できます。そのほかの使い方は */nps help* で表示します。

## To the team

alert-title = 連絡してもよいという方がいます
alert-person = *{ $name }* さんが { $product } のアンケートに回答し、連絡を希望しています。
alert-no-comment = 回答に添えて書かれた内容はありません。
alert-redirected = { $channel } を使えないため、あなたにお送りしています。
notice-not-there = *{ $survey }* のまとめを { $channel } に投稿できませんでした。私はそのチャンネルのメンバーではありません。チャンネルで */invite* を使って招待していただければ投稿します。
notice-gone = *{ $survey }* のまとめを { $channel } に投稿できませんでした。チャンネルがアーカイブされたか、存在しないか、私が参加していない非公開チャンネルです。アンケートファイルで別のチャンネルを指定し、もう一度適用してください。
notice-outsiders = *{ $survey }* のまとめをあなたにお送りします。社外の方も { $channel } を読めるため、そこには投稿しません。アンケートファイルで別のチャンネルを指定し、もう一度適用してください。
notice-audience = *{ $survey }* は { $channel } のメンバーにお尋ねするアンケートですが、私からはそのチャンネルが見えません。チャンネルで */invite* を使って招待するか、アンケートファイルで別のチャンネルを指定し、もう一度適用してください。
notice-group = *{ $survey }* は { $group } のメンバーにお尋ねするアンケートですが、私からはそのグループが読めません。アプリに *usergroups:read* のスコープを付けて再インストールするか、アンケートファイルで別のグループを指定し、もう一度適用してください。

## Numbers

summary-title = { $product }：{ $day }のまとめ
report-title = { $product }：レポート
headline-none = スコアはまだありません。{ $window }の回答は0件です。
headline-hidden = { $window }の回答は{ $n ->
   *[other] { $n }件
}です。プライバシーを約束したアンケートでは、回答が{ $from }件になるとスコアを表示します。
headline-few = { $window }の回答は{ $n ->
   *[other] { $n }件
}で、まだ判断できません。スコアを出すなら{ $nps }、おそらく{ $low }から{ $high }の間です。
headline = *NPS { $nps }* （おそらく{ $low }から{ $high }の間）。{ $window }の回答{ $n }件によるスコアです。
headline-early = *NPS { $nps }* （おそらく{ $low }から{ $high }の間）。{ $window }の回答{ $n }件によるスコアで、まだ初期の段階です。
window-days = { $days ->
   *[other] 過去{ $days }日間
}
window-all = 全期間
counts = 推奨者 { $promoters } · 中立者 { $passives } · 批判者 { $detractors }
standing-too_low = 水準：低い（0未満）
standing-good = 水準：良い（0以上30未満）
standing-great = 水準：とても良い（30以上70未満）
standing-excellent = 水準：非常に良い（70以上）
change-none = 変化：{ $days ->
   *[other] その前の{ $days }日間
}の回答が少なく、比較できません。
reworded = { $day }に質問の文言が変わりました。その前と後の数字は別の系列のため、比較しません。
change-likely_real = { $days ->
   *[other] その前の{ $days }日間
}からの変化：{ $difference }、おそらく実際の変化です。
change-could_be_chance = { $days ->
   *[other] その前の{ $days }日間
}からの変化：{ $difference }、偶然かもしれません。
change-too_few = { $days ->
   *[other] その前の{ $days }日間
}からの変化：{ $difference }、回答が少なく判断できません。
rate = 回答率：{ $share }%（お尋ねした{ $asked }人のうち{ $answered }人）
rate-none = 回答率：{ $window }でお尋ねした人はいません。
new-answers = { $n ->
    [0] 前回のまとめ以降、アンケートへの新しい回答はありません。
   *[other] 前回のまとめ以降の新しい回答は{ $n }件です。
}
new-answers-bands = 前回のまとめ以降の新しい回答は{ $n ->
   *[other] { $n }件
}：推奨者{ $promoters }、中立者{ $passives }、批判者{ $detractors }。
new-reasks = { $n ->
   *[other] 再度の質問への新しい回答は{ $n }件です。
}
industry-education = 教育
industry-insurance = 保険
industry-e-commerce = ネット通販（EC）
industry-digital-marketing = デジタルマーケティング
industry-consulting = コンサルティング
industry-enterprises = 大企業
industry-financial-services = 金融サービス
industry-saas = SaaS
industry-logistics = 物流・運輸
industry-healthcare = 医療・ヘルスケア
benchmark-ahead = ベンチマーク：{ $label }（{ $points }）を上回っています。{ $range }。
benchmark-level = ベンチマーク：{ $label }（{ $points }）と同程度です。{ $range }。
benchmark-behind = ベンチマーク：{ $label }（{ $points }）を下回っています。{ $range }。
benchmark-too_few = ベンチマーク：{ $label }は{ $points }です。回答が少なく、まだ比較できません。
benchmark-source = 出典：{ $source }、{ $year }年。
benchmark-source-dated = 出典：{ $source }、{ $year }年。2年以上前の数値のため、目安としてご覧ください。
benchmark-range = { $difference }（{ $low }から{ $high }までの可能性）
difference-above = { $points }ポイント上
difference-below = { $points }ポイント下
difference-equal = 同点
passives-waiting = { $n ->
    [0] 再度の質問を待っている中立者はいません。
   *[other] 再度の質問を待っている中立者は{ $n }人です。
}
movement = 再度の質問への回答：上がった人{ $up }人、変わらない人{ $same }人、下がった人{ $down }人。
movement-hidden = 再度の質問への回答：これまでに{ $n ->
   *[other] { $n }件
}。変化の内訳は{ $from }件から表示します。
movement-none = { $window }では、再度の質問への回答はまだありません。
movement-held-out = 理由をお聞きせずに再度質問した方（比較用）：上がった人{ $up }人、変わらない人{ $same }人、下がった人{ $down }人。
held-out-hidden = 理由をお聞きせずに再度質問した方（比較用）：これまでに{ $n }人。動きは{ $from }人から表示します。
comments-title = 寄せられた声
policy = 集計の対象：アンケートへの回答（1人につき最新の1件）。再度の質問への回答は、変化を見るためだけに使います。
button-share = このチャンネルで共有
shared-by = { $person } さんが共有しました

## Why somebody is not asked

why-not-opted_out = アンケートを停止しています
why-not-bot = ボットです
why-not-gone = アカウントが無効か、Slack で見えません
why-not-guest = ゲストは対象外です
why-not-external = 社外の人で、対象外です
why-not-member = メンバーは対象外です
why-not-excluded = アンケートの除外対象です
why-not-open_ask = 未完了の質問があります
why-not-tenure = 参加したばかりです
why-not-cooldown = 最近質問したか、近く質問する予定です
why-not-team_spread = その日はチームへの質問が十分です
why-not-survey_day_full = その日の質問数が上限に達しています
why-not-wave_over = 順番が来る前に今回の配信が終わります
why-not-not_drawn = 今回の抽出に入っていません
why-not-asked = 今回はすでに質問しました
why-not-until = { $why }（{ $day }以降）

## /nps

usage = 使い方は次のとおりです。
    • */nps report* `[アンケート名] [7d|30d|90d|all]` で集計結果を表示します（あなただけに見えます）
    • */nps preview* `[survey]`：誰にいつお尋ねするか、お尋ねしない方とその理由（責任者のみ）
    • */nps ask* `@相手 [アンケート名]` で規則に反しない限りその人に質問します（責任者のみ）
    • */nps pause* `[アンケート名]`、 */nps resume* `[アンケート名]`、 */nps stop* `アンケート名` でアンケートの一時停止、再開、今回の締め切りを行います（責任者のみ）
    • */nps stop* でアンケートを停止し */nps start* で元に戻します
    • */nps me* であなたについて保管している情報を表示し */nps forget* で消去します
    • */nps help* でこの一覧を表示します
no-survey = アンケートはまだありません。このボットを運用している方が `nps-bot survey apply` で作成できます。
which-survey = アンケートが複数あります。次のいずれかを指定してください：{ $known }
unknown-survey = { $name } というアンケートはありません。今あるアンケート：{ $known }
unknown-window = { $window } は表示できる期間ではありません。7d、30d、90d のような日数か、all を指定してください。
steered-pause = *{ $survey }* を一時停止しました。何も送信されません。{ $n ->
    [0] 質問を待っている人はいません
   *[other] まだ質問していない人は { $n } 人です
}。すでに届いている質問への回答は引き続き有効です。
steered-resume = *{ $survey }* を再開しました。{ $n ->
    [0] 質問を待っている人はいません
   *[other] まだ質問していない { $n } 人には、適切な時間帯に分散して質問します
}。
steered-stop = *{ $survey }* を終了し、今回の配信を締め切りました。{ $n ->
    [0] 質問を待っていた人はいません
   *[other] まだ質問していなかった { $n } 人には、今回は質問しません
}。すでに届いている質問への回答は引き続き有効です。
not-yours = この操作ができるのは { $owner } だけです。 *{ $survey }* の責任者だからです。
not-yours-nobody = *{ $survey }* には、ここでこの操作ができる責任者がいません。アンケートファイルに責任者を記入して適用し直すか、コマンドラインを使ってください。
stop-yourself = */nps stop* だけを入力すると、あなたへのアンケートがすべて止まります。
ask-planned = { $person } さんに { $product } について質問します（{ $when }）。
not-asked = { $person } さんには質問しません。{ $why }。
not-asked-paused = { $person } さんには質問しません。 *{ $survey }* は一時停止中です。 */nps resume* で再開できます。
not-asked-unknown_person = { $person } さんには質問しません。その ID の人を知りません。アンケートの対象者は 1 日以内に登録されます。
not-asked-unread = { $person } さんにはまだ質問できません。 *{ $survey }* の除外対象をまだ Slack から読み込んでいません。数分後にもう一度お試しください。
ask-whom = 質問する相手を指定してください。例： */nps ask @相手* （アンケートが複数あるときは、その後に名前を付けます）
unknown-word = 「{ $word }」という言葉はわかりません。
said-stop = 停止しました。今後アンケートは届きません。元に戻すには */nps start* と入力してください。
said-start = 再開しました。またアンケートが届くことがあります。止めるには */nps stop* と入力してください。
trouble = こちらで問題が起きました。あなたの情報は何も失われていません。また起きた場合は、このボットを運用している方に参照番号 { $reference } をお伝えください。

## What is going to be asked

preview-head = *{ $survey }* （{ $day }に始まった回）：これからお尋ねするのは{ $ahead ->
   *[other] { $ahead }人
}です。
preview-when = 今日 { $today } 人、1週間以内に { $week } 人、最後は{ $last }です。1日に多くて { $busiest } 人、全部で{ $days ->
   *[other] { $days }日
}かかります。
preview-paused = アンケートは一時停止中です。再開するまで何も送りません。
preview-unread = 対象者がまだ揃っていません。{ $sources } をまだSlackから読めていません。
preview-next = 次の方：
preview-why = お尋ねしない方とその理由：
preview-count = { $count } × { $reason }
preview-again = 以前お答えいただいた{ $count ->
   *[other] { $count }人
}に、もう一度お尋ねする予定です。
preview-more = 全員の一覧：`nps-bot survey preview { $survey } --all`
preview-everyone = メンバー一覧
