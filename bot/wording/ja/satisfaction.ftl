## 満足度（CSAT）についての質問

csat-ask-intro = *{ $asker }* からのお願いです。対応がいかがだったか、お聞かせください。数字を1つ押すだけで終わります。
csat-ask-question = { $subject } にどのくらい満足されましたか。
csat-ask-anchors = 1＝まったく満足していない、5＝とても満足している
csat-score-label-low = 1、まったく満足していない
csat-score-label-high = 5、とても満足している
csat-clarify-no_number = 1（まったく満足していない）から5（とても満足している）までの整数を1つ、お聞きしています。どの数字にしますか。
csat-clarify-out_of_range = 1（まったく満足していない）から5（とても満足している）までの数字でお聞きしています。どの数字にしますか。
csat-clarify-other_scale = ここでは、1（まったく満足していない）から5（とても満足している）までの数字でお聞きしています。どの数字にしますか。
csat-explain-why-me = { $asker }が { $subject } への満足度を知りたいからです。お答えいただかなくてもかまいません。
csat-explain-effort = 数字を1つと、短い質問が多くて1つ。数字だけで終えてもかまいません。
csat-explain-what-is-nps = CSAT は顧客満足度（Customer Satisfaction）の略です。4か5という回答の割合を表します。チームにいちばん役立つのは、書いてくださる理由です。
csat-explain-scale = 1は { $subject } にまったく満足していないこと、5はとても満足していることを表します。数字に正解や間違いはありません。
csat-note-numbers-only = 読めるのは文字と数字だけで、ファイルや音声、転送されたメッセージは読めません。1から5の数字を押すか、入力してください。
csat-home-on = アンケートがここに届くことがあります。製品については多くても30日に1回、対応については多くても週に1回です。
question-fell-short = 足りなかったことや、こうだったらもっと良かったと思うことは何ですか。
ask-subject-long = 質問の対象は{ $most }文字までです。
ask-subject-product = *{ $survey }* は製品についてのアンケートです。ほかの対象について質問できるのは CSAT のアンケートだけです。

## チームが読む内容

csat-none = CSAT はまだありません。{ $window }の回答は0件です。
csat-none-released = CSAT はまだありません。{ $window }に公開された回答がありません。
csat-headline = *CSAT { $share } %* （おそらく{ $low }から{ $high } %の間）、{ $window }の回答{ $n }件。
csat-headline-moved = *CSAT { $share } %* （おそらく{ $low }から{ $high } %の間）、{ $window }の回答{ $n }件。{ $change }。
csat-headline-few = { $window }の回答は{ $n ->
   *[other] { $n }件
}で、まだ CSAT は出せません。満足（4か5）：{ $n }件中{ $satisfied }件。
csat-counted = 4か5：{ $satisfied } · 1から3：{ $others }
csat-new = 前回のまとめ以降の新しい回答は{ $n ->
   *[other] { $n }件
}です。4か5：{ $satisfied }、1から3：{ $others }。
csat-policy = 集計の対象：1から5までのすべての回答（変更された回答は最後のもの）。4と5を満足とします。
csat-policy-releases = 集計の対象：1から5までのすべての回答（一度に{ $from }件以上で公開されてから）。4と5を満足とします。
csat-working-formula = 4か5の{ $satisfied }件を{ $n }件で割り、100を掛けて、CSAT { $share } %。
csat-working-interval = おそらく{ $low }から{ $high } %の間：全員の割合は100回のうち95回この範囲に入ります（Wilson 1927）。
csat-how = *CSAT* は、{ $window }の1から5までの回答のうち、4か5だった割合です。同じ人の複数の回答もすべて数えます。それぞれ別の件についての回答だからです。
csat-how-range = *範囲* は、全員の割合がおそらくどこにあるかを表します（95 % 区間、Wilson）。回答が少ないと広くなります。{ $few }件未満では何も判断しません。
csat-beside = あわせて *{ $survey }* ： *CSAT { $share } %* （おそらく{ $low }から{ $high } %の間）、{ $window }の回答{ $n }件。
csat-beside-few = あわせて *{ $survey }* ：{ $window }の回答は{ $n ->
   *[other] { $n }件
}で、まだ CSAT は出せません。満足（4か5）：{ $n }件中{ $satisfied }件。
csat-beside-none = あわせて *{ $survey }* ：CSAT はありません。{ $window }に表示できる回答がありません。
csat-other-kind = *{ $survey }* は CSAT のアンケートなので、その項目はありません。 */nps report { $words }* で見られます。
csat-preview = *{ $survey }* は CSAT のアンケートで、自動では誰にも質問しません。 */nps ask @相手 { $words } about チケット4711* で質問できます。
csat-preview-waits = まだ開始されていません。開始するまで、誰にもお尋ねできません。
