## To the team

alert-title = 連絡してもよいという方がいます
alert-person = *{ $name }* さんが { $product } のアンケートに回答し、連絡を希望しています。
alert-withdrawn = { $name } さんは { $product } のアンケートで連絡してもよいと答えましたが、やはり連絡を希望していません。
alert-no-comment = 回答に添えて書かれた内容はありません。
alert-redirected = { $channel } を使えないため、あなたにお送りしています。
perhaps-a-repeat = これがすでに { $channel } にあるかどうか確認できませんでした。Slack から返事がありませんでした。重複かもしれません。
in-place-of-owner = このワークスペースの管理者としてお知らせします。 *{ $survey }* の責任者 { $owner } に連絡がつきません。アンケートファイルの owners に別の人を書き、適用し直してください。
notice-not-there = *{ $survey }* のまとめを { $channel } に投稿できませんでした。私はそのチャンネルのメンバーではありません。チャンネルで */invite* を使って招待していただければ投稿します。
notice-gone = *{ $survey }* のまとめを { $channel } に投稿できませんでした。チャンネルがアーカイブされたか、存在しないか、私が参加していない非公開チャンネルです。アンケートファイルで別のチャンネルを指定し、もう一度適用してください。
notice-outsiders = *{ $survey }* のまとめをあなたにお送りします。社外の方も { $channel } を読めるため、そこには投稿しません。アンケートファイルで別のチャンネルを指定し、もう一度適用してください。
notice-cases = *{ $survey }* のケースをあなたにお送りします。未対応ケースの一覧はどこにも投稿していません。{ $channel } がアーカイブされたか、存在しないか、私が参加していないか、社外の方も読めるためです。チャンネルで */invite* を使って招待するか、アンケートファイルで別の *cases_channel* を指定し、もう一度適用してください。
notice-audience = *{ $survey }* は { $channel } のメンバーにお尋ねするアンケートですが、私からはそのチャンネルが見えません。チャンネルで */invite* を使って招待するか、アンケートファイルで別のチャンネルを指定し、もう一度適用してください。
notice-group = *{ $survey }* は { $group } のメンバーにお尋ねするアンケートですが、私からはそのグループが読めません。アプリに *usergroups:read* のスコープを付けて再インストールするか、アンケートファイルで別のグループを指定し、もう一度適用してください。
notice-shortened = Slack が *{ $survey }* のサマリーをそのままでは受け付けなかったため、グラフとボタンを省いた短い形で { $channel } に投稿しました。このボットの運用者にお知らせください。理由はログにあります。
notice-refused = Slack がコード *{ $code }* でメッセージを拒否しています。すべて待機し、再試行されます。何も失われません。このアプリがまだ許可されているかワークスペースの管理者に、ログの確認をこのボットの運用者に依頼してください。
notice-outage = { $minutes } 分間、Slack はメッセージを受け付けませんでした。現在は回復し、送るべきものを送信しています。

## Numbers

report-title = { $product }：レポート
headline-none = スコアはまだありません。{ $window }の回答は0件です。
headline-none-released = スコアはまだありません。{ $window }に公開された回答はありません。
headline-few = { $window }の回答は{ $n ->
   *[other] { $n }件
}で、まだ判断できません。スコアを出すなら{ $nps }、おそらく{ $low }から{ $high }の間です。
headline = *{ $measure } { $nps }* （おそらく{ $low }から{ $high }の間）。{ $window }の回答{ $n }件によるスコアです。
headline-early = *{ $measure } { $nps }* （おそらく{ $low }から{ $high }の間）。{ $window }の回答{ $n }件によるスコアで、まだ初期の段階です。
window-days = { $days ->
   *[other] 過去{ $days }日間
}
window-all = 全期間
counts = 推奨者 { $promoters } · 中立者 { $passives } · 批判者 { $detractors }
standing-too_low = 業種を問わない目安では：低い（0未満）。
standing-good = 業種を問わない目安では：良い（0以上30未満）。
standing-great = 業種を問わない目安では：とても良い（30以上70未満）。
standing-excellent = 業種を問わない目安では：非常に良い（70以上）。
reworded = { $day }に質問の文言が変わりました。その前と後の数字は別の系列のため、比較しません。
rate = 回答率：{ $share }%（お尋ねした{ $asked }人のうち{ $answered }人）
rate-none = 回答率：{ $window }でお尋ねした人はいません。
rate-imported = { $n ->
   *[other] 回答{ $all }件のうち{ $n }件は取り込んだもの
}
rate-imported-all = { $n ->
   *[other] 回答{ $n }件はすべて取り込んだもの
}
new-none = 前回のまとめ以降、アンケートへの新しい回答はありません。
new-answers-bands = 前回のまとめ以降の新しい回答は{ $n ->
   *[other] { $n }件
}：推奨者{ $promoters }、中立者{ $passives }、批判者{ $detractors }。
new-reasks = { $n ->
   *[other] 再度の質問への新しい回答は{ $n }件です。
}
new-waiting = 新しい回答は{ $n ->
   *[other] { $n }件
}です。あと{ $missing ->
   *[other] { $missing }件
}で表示します。
new-waiting-due = 新しい回答は{ $n }件です。次のまとめで表示します。
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
benchmark-ahead = ベンチマーク：{ $label }（{ $points }）に対して{ $difference }。偶然だけでは説明できない差です（{ $low }から{ $high }までと推定）。
benchmark-level = ベンチマーク：{ $label }（{ $points }）に対して{ $difference }。回答{ $n }件では差があるともないとも言えません（{ $low }から{ $high }までの可能性）。
benchmark-behind = ベンチマーク：{ $label }（{ $points }）に対して{ $difference }。偶然だけでは説明できない差です（{ $low }から{ $high }までと推定）。
benchmark-too_few = ベンチマーク：{ $label }は{ $points }です。回答が少なく、まだ比較できません。
benchmark-no_verdict = ベンチマーク：{ $label }（{ $points }）に対して{ $difference }（{ $low }から{ $high }までの可能性）。判定はしません。
benchmark-source = 出典：{ $source }、{ $year }年。
benchmark-source-dated = 出典：{ $source }、{ $year }年。2年以上前の数値のため、目安としてご覧ください。
sample-none = 出典に調査対象の記載がなく、別の人々の数値かもしれません。
sample-told = 調査対象：{ $whom }。
sample-people = { $n ->
   *[other] { $n }人
}
sample-firms = { $n ->
   *[other] { $n }社
}
sample-not-compared = 今回の対象者とは別の人々かもしれません（不明です）。
sample-other-population = ベンチマークの対象は{ $theirs }、今回の対象は{ $ours }です。違いが大きいため、優劣は判定しません。
sample-other-country = ベンチマークの国（{ $theirs }）と今回の国（{ $ours }）が異なります。違いが大きいため、優劣は判定しません。
population-consumers = 一般消費者
population-clients = 法人顧客
population-own = 自社の顧客
quarter-lowest = スコアは同業のうち下位4分の1に入ります。
quarter-below_middle = スコアは同業の下位4分の1と中央の間にあります。
quarter-above_middle = スコアは同業の中央と上位4分の1の間にあります。
quarter-highest = スコアは同業のうち上位4分の1に入ります。
difference-above = { $points }ポイント上
difference-below = { $points }ポイント下
difference-equal = 同点
passives-waiting = { $n ->
    [0] 再度の質問を待っている中立者はいません。
   *[other] 再度の質問を待っている中立者は{ $n }人です。
}
movement = 再度の質問への回答：{ $n }人。上がった人{ $up }人、変わらない人{ $same }人、下がった人{ $down }人。
movement-none = { $window }では、再度の質問への回答はまだありません。
movement-none-released = { $window }に公開された、再度の質問への回答はありません。
movement-held-out = 理由をお聞きせずに再度質問した方（比較用）：{ $n }人。上がった人{ $up }人、変わらない人{ $same }人、下がった人{ $down }人。
comments-title = 寄せられた声
comments-newest = 最近のコメント
heading-answers = 回答した方
heading-trend = 推移
heading-themes = 何について書かれているか
heading-moved = 動いた人
heading-against = この結果の位置づけ
policy = 集計の対象：アンケートへの回答（1人につき最新の1件）。再度の質問への回答は、変化を見るためだけに使います。
button-share = このチャンネルで共有
shared-by = { $person } さんが共有しました
report-shared = 共有しました。このチャンネルに表示されます（Slack が受け付け次第）。
