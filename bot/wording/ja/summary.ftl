## 日々チームが読む内容

summary-title-day = { $product }：{ $day }のまとめ
summary-title-week = { $product }：{ $day }までの1週間
summary-title-month = { $product }：{ $day }までの1か月
headline-moved = *{ $measure } { $nps }* （おそらく{ $low }から{ $high }の間）。{ $window }の回答{ $n }件によるスコアです。{ $change }。
headline-early-moved = *{ $measure } { $nps }* （おそらく{ $low }から{ $high }の間）。{ $window }の回答{ $n }件によるスコアで、まだ初期の段階です。{ $change }。
window-months = { $months ->
   *[other] 過去{ $months }か月間
}
window-quarter = { $year }年第{ $quarter }四半期
window-this-quarter = 今四半期のこれまで
window-range = { $first }から{ $last }まで
before-days = { $days ->
   *[other] その前の{ $days }日間
}
before-months = { $months ->
   *[other] その前の{ $months }か月間
}
before-quarter = { $year }年第{ $quarter }四半期
change-likely_real = { $moved }（おそらく実際の変化です。ただし1回見ただけの判断で、20回に1回は偶然です）
change-could_be_chance = { $moved }（偶然かもしれません）
change-too_few = { $moved }（回答が少なく判断できません）
change-none = { $before }の回答が少なく、比較できません
watch-not-begun = 持続的な変化の観察は、回答が{ $from }件になってから始まります（現在{ $n }件）。
watch-not-begun-before = 持続的な変化の観察は、回答が{ $from }件になってから（現在{ $n }件）、早くても{ $day }に始まります。
watch-begins = 持続的な変化の観察は{ $day }に始まります。
watch-anew-reworded = 質問の文言が変わった{ $day }から、改めて観察しています。
watch-anew-audience = 対象者が変わった{ $day }から、改めて観察しています。
watch-quiet = 持続的な変化は見られません。
watch-lower = *{ $measure }は{ $day }ごろから低下しています* （それ以後{ $now }、それ以前{ $before }）。
watch-higher = *{ $measure }は{ $day }ごろから上昇しています* （それ以後{ $now }、それ以前{ $before }）。
watch-waves-likely_real = { $day }の回と{ $earlier }の回の比較：{ $before }から{ $now }（おそらく実際の変化です）。
watch-waves-could_be_chance = { $day }の回と{ $earlier }の回の比較：{ $before }から{ $now }（偶然かもしれません）。
watch-waves-too_few = { $day }の回と{ $earlier }の回の比較：{ $before }から{ $now }（回答が少なく判断できません）。
summary-loop = *ケース* この7日間：{ $told }
summary-loop-opened = 新規 { $n }
summary-loop-in-time = 期限内の連絡 { $of } 件中 { $met } 件
summary-loop-open = 対応中 { $n }
summary-themes = 書かれた内容で、偶然を超えてほかの回答と異なるテーマ：{ $themes }。詳しくは */nps themes* で。
moved-up = { $before }より{ $points }ポイント上
moved-down = { $before }より{ $points }ポイント下
moved-same = { $before }と同じ
bands = 推奨者 { $promoters } ({ $promoters_share }%) · 中立者 { $passives } ({ $passives_share }%) · 批判者 { $detractors } ({ $detractors_share }%)
rate-declined = 辞退{ $n }人
rate-expired = 未回答のまま終了{ $n }人
rate-waiting = 回答待ち{ $n }人
rate-waiting-released = 回答待ち、または公開前 { $n }件
rate-failed = 届かなかった方{ $n }人
rate-never_asked = { $window }にお尋ねしていない方{ $n }人
goal-to_go = { $points ->
   *[other] 目標{ $goal }：あと{ $points }ポイントです。
}
goal-passed = { $points ->
    [0] 目標{ $goal }：ちょうどその値です。
   *[other] 目標{ $goal }：{ $points }ポイント上です。
}
goal-could_be_chance = 目標{ $goal }：達しましたが、偶然かもしれません。
goal-reached = 目標{ $goal }：達成しました。
goal-too_few = 目標{ $goal }：回答が少なく判断できません。
answers-missing = { $n ->
   *[other] あと約{ $n }件の回答で、スコアが±{ $margin }の幅で分かります。
}
converted = 推奨者になった中立者：{ $n }人中{ $converted }人（おそらく{ $low }%から{ $high }%の間）。
converted-held-out = 理由をお聞きせずに推奨者になった中立者：{ $n }人中{ $converted }人（おそらく{ $low }%から{ $high }%の間）。
converted-lost = 逆の動き：推奨者{ $n }人中{ $lost }人。
no-second-answer = 2回目の回答なし：{ $n }人。
comments-more = { $n ->
   *[other] ほか{ $n }件のコメントはスレッドにあります。
}
comments-whole = 全文はスレッドにあります。
comments-thread = 寄せられた声の続き
chart-title = { $measure }と、おそらく含まれる範囲
chart-low = 下限
chart-nps = { $measure }
chart-high = 上限
chart-caption = 折れ線：{ $first }は{ $nps }（おそらく{ $low }から{ $high }）、{ $last }は{ $nps_now }（おそらく{ $low_now }から{ $high_now }）。各点は{ $days }日間の回答を数えています。
policy-anonymous = 集計の対象：公開されたアンケートへのすべての回答（{ $from }件以上をまとめて公開します）。誰の回答かは誰にも分かりません。
button-full-report = 詳しいレポート
button-how = 計算方法を見る
button-working = 集計の対象
button-themes = すべてのテーマ
button-movement = 動きの詳細
button-groups = すべてのグループ
button-trend = 推移の詳細
button-responses = 個々の回答
button-benchmarks = ベンチマーク一覧
button-pause = 一時停止
dialog-report = レポート
dialog-how = 計算方法
dialog-survey = アンケート
dialog-refused = 利用できません
how-score = *スコア* は、推奨者（9と10）の割合から批判者（0から6）の割合を引いたもので、−100から100までのポイントで表します。中立者（7と8）も回答数に含まれます。
how-counted = *集計の対象* は、{ $window }のアンケートへの回答です（1人につき最新の1件）。再度の質問への回答は、変化を見るためだけに使います。
how-counted-releases = *集計の対象* は、{ $window }に公開されたアンケートへのすべての回答です。再度の質問への回答は、変化を見るためだけに使います。
how-counted-anonymous = *集計の対象* は、{ $window }に公開されたアンケートへのすべての回答です。誰の回答かは誰にも分かりません。
how-range = *範囲* は、全員のスコアがおそらくどこにあるかを示します（95%スコア信頼区間、Tango）。回答が少ないと広くなります。{ $few }件未満では何も判断せず、{ $early }件未満はまだ初期の段階です。
how-change = *変化* は、偶然だけではめったに起こらない大きさのときにだけ、おそらく実際の変化と呼びます。
how-change-named = *変化* は、偶然だけではめったに起こらない大きさのときにだけ、おそらく実際の変化と呼びます。両方の期間に回答した方については、1人ずつの変化を見ます。
how-watch = *持続的な変化* は、届いた順に足し合わせた回答が、最初の{ $days }日間の回答から、10年のうち9年は偶然では起こらないほど離れたときにお知らせします。毎日のまとめでは、変化と目標までの差は数字だけで、判断ではありません。毎日見ていると、偶然の動きが多く目に入るためです。
how-benchmark = *ベンチマーク* は公表された1つの数値です。「偶然だけでは説明できない」と言うのは、範囲全体がその片側にあるときだけです。
how-rate = *回答率* は、{ $window }に質問が届いた方を分母にします。届かなかった方やお尋ねしていない方は、分母に入れず別に示します。
how-privacy = *表示しないもの* は、名前（常に）です。回答、コメント、変化の内訳は{ $from }人分以上をまとめて公開し、グループも同じです。2つのレポートの差から、1人の回答がわからないようにするためです。
how-privacy-named = *ここに表示しないもの* は、名前です。
