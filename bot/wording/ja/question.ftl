### What the bot says, in Japanese. Never a band to a respondent; short, plain, warm.
### Slack shows *bold* only between spaces: keep the spaces around *…*, also where Japanese would have none.

## The question

ask-intro = *{ $asker }* からのお願いです。{ $product } についてご意見をお聞かせください。数字を1つと、よろしければ短い質問に1つか2つ。1分ほどで終わります。
ask-question = { $product } を親しい友人や同僚に薦める可能性はどのくらいありますか。
ask-anchors = 0＝まったく可能性がない、10＝非常に可能性が高い
ask-privacy-named = 回答を見る人：このアンケートの責任者は、あなたの回答をお名前と一緒に見ることがあります。ご連絡を希望された場合を除き、チャンネルで回答にお名前が添えられることはありません。
ask-privacy-named-cases = 回答を見る人：このアンケートの責任者と、回答への対応にあたるチームは、あなたの回答をお名前と一緒に見ることがあります。それ以外の場で回答にお名前が添えられるのは、ご連絡を希望された場合だけです。
ask-privacy-confidential = 回答を見る人：ご連絡を希望された場合を除き、お名前と回答を一緒に見る人はいません。数字は集計に入り、書いてくださった内容はお名前を出さずに引用されることがあります。
ask-privacy-confidential-cases = 回答を見る人：ご連絡を希望された場合を除き、お名前と回答を一緒に見る人はいません。数字は集計に入ります。書いてくださった内容は、お名前を出さずに引用されたり、対応のためにチームに渡されたりすることがあります。
ask-privacy-anonymous = 回答を見る人：回答は、お名前も時刻もなしで保管します。このやり取りが終わると、回答からあなたをたどることはできません。数字は集計に入り、書いてくださった内容はお名前を出さずに引用されることがあります。
ask-privacy-verifying-named = 回答を見る人：回答への対応にあたるチームが、お名前と一緒に見ます。対応が役に立ったかを知るためだけのもので、どのスコアにも数えません。
ask-privacy-verifying-confidential = 回答を見る人：お名前も数字も、誰にも見えません。改善していない場合に、書いてくださった件がまだ解決していないことだけが、ほかの方の回答と一緒にチームに伝わります。どのスコアにも数えません。
ask-how = 数字を押すか、入力してください。
ask-how-click = 数字を押してください。
ask-try = *これはお試しです。* 回答はどこにも集計されず、誰にも知らされません。
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
retired-later = わかりました。こちらから再びお尋ねすることはありません。あとで回答したくなったら、ボタンを押してください。
retired-stop = この質問は終了しました。
retired-expire = この質問は締め切りました。記録された回答はありません。
retired-other = この質問は終了しました。
question-gone = この質問はもうありません。これ以上何も記録されません。

## When no number was found in what somebody typed

clarify-no_number = 0（まったく可能性がない）から10（非常に可能性が高い）までの整数を1つ、お聞きしています。どの数字にしますか。
clarify-range = 当てはまる数字が1つに決まりませんでした。どの数字にしますか。
clarify-either = *{ $first } と { $second } のどちらですか？*
clarify-either-other = ほかの数字なら、入力してください。
clarify-decimal = お受けできるのは整数だけです。どの数字にしますか。
clarify-tentative = これを回答としてよろしいですか。当てはまる数字を選んでください。
clarify-out_of_range = 0（まったく可能性がない）から10（非常に可能性が高い）までの数字でお聞きしています。どの数字にしますか。
clarify-other_scale = ここでは、0（まったく可能性がない）から10（非常に可能性が高い）までの数字でお聞きしています。どの数字にしますか。
clarify-conflict = 数字が2つ以上見つかりました。下の質問への回答はどれですか。
clarify-negated = わかりました、それではないのですね。どの数字にしますか。
clarify-guess = 正しく読み取れたか自信がありません。どの数字にしますか。
clarify-bare_no = 「いいえ」の意味を確かめさせてください。数字での回答でしょうか、それとも答えずにおきたいということでしょうか。どちらでもかまいません。
clarify-plea = 今後の質問を停止しましょうか。よろしければボタンを押してください。別の意味でしたら、当てはまる数字を選んでください。

## Questions about the survey

explain-why-me-channel = あなたが { $channel } のメンバーだからです。{ $asker }が、そこにいる皆さんに { $product } をどう思うかお聞きしています。お答えいただかなくてもかまいません。
explain-why-me-list = { $asker }が { $product } についてご意見を聞きたい方のリストに、あなたが入っているからです。お答えいただかなくてもかまいません。
explain-why-me-everyone = このワークスペースの皆さんに { $product } をどう思うか、{ $asker }がお聞きしているからです。お答えいただかなくてもかまいません。
explain-why-me-again = 以前お答えいただいたからです。その後に変わったことがあるか、{ $asker }がもう一度お聞きしています。お答えいただかなくてもかまいません。
explain-anonymous-named = いいえ。このアンケートの責任者は、あなたの回答をお名前と一緒に見ることがあります。ご連絡を希望された場合を除き、チャンネルで回答にお名前が添えられることはありません。
explain-anonymous-named-cases = いいえ。このアンケートの責任者と、回答への対応にあたるチームは、あなたの回答をお名前と一緒に見ることがあります。それ以外の場で回答にお名前が添えられるのは、ご連絡を希望された場合だけです。
explain-who-sees-named-cases = このアンケートの責任者は、あなたの回答をお名前と一緒に見ることがあります。数字が低い場合は、対応にあたるチームも、お名前、数字、書いてくださった内容、前回の数字を見ます。それ以外の場で回答にお名前が添えられるのは、ご連絡を希望された場合だけです。
explain-who-sees-confidential-cases = ご連絡を希望された場合を除き、お名前と回答を一緒に見る人はいません。数字は集計に入り、書いてくださった内容はお名前を出さずに引用されることがあります。低い数字に添えられた内容は、ほかの少なくとも四人が書いたものと一緒に、対応のためにチームに渡されます。お名前、数字、所属は添えられません。チームは、あなたが誰かを知らないまま、私を通じてご連絡することがあります。その後でご連絡を希望されると、チームは両方を結び付けられるようになります。
explain-anonymous-confidential = 匿名ではありませんが、お名前は伏せます。回答はお名前と一緒に保管しますが、連絡してもよいとお答えいただいた場合を除き、その2つを一緒に誰かに見せることはありません。
explain-anonymous-anonymous = はい。回答はお名前なしで保管します。このやり取りが終わると、回答からあなたをたどることはできません。
explain-effort = 数字を1つと、短い質問が多くて2つ。1分ほどです。数字だけで終えてもかまいません。
explain-what-is-nps = NPS は Net Promoter Score の略です。どのくらい人に薦めたいと思われているかを、皆さんの0から10までの数字から1つの数値にまとめます。チームにいちばん役立つのは、書いてくださる理由です。
explain-scale = 0は { $product } を薦める可能性がまったくないこと、10はその可能性が非常に高いことを表します。数字に正解や間違いはありません。
explain-who-asks = お尋ねしているのは{ $asker }です。このアンケートの責任者は { $owner } です。
explain-who-asks-nobody = お尋ねしているのは{ $asker }です。
explain-a-bot = はい、ボットです。
explain-bot = はい、ボットです。{ $asker }が私を通じて質問し、回答を読みます。ここで人が入力しているわけではありません。
explain-kept = あなたについて保管している情報は */nps me* で確認し */nps forget* でいつでも消去できます。
explain-kept-anonymous = 回答はあなたと結び付けずに保管するため、あとから見つけることも、消去することもできません。そのほかに保管している情報は */nps me* で確認し */nps forget* で消去できます。
explain-months = { $months ->
   *[other] { $months }か月が過ぎると、書いていただいた内容は消去され、集計の中の数字だけが残ります。あなたをたどることはできません。
}
explain-other = そこまでは私にはわかりません。私はこのアンケートをお届けしているだけですので、{ $asker }にお尋ねください。
explain-general = このワークスペースのチームに代わって、短いアンケートをお届けしています。あなたについて保管している情報は */nps me* で確認し */nps forget* で消去できます。ほかにわかる言葉は *ヘルプ* と入力すると表示します。
