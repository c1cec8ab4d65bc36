## /nps report and its sides

report-usage = */nps report* のあとに、順番は自由で次のように書いてください。`[調査] [7d|30d|90d|12m|this quarter|2026-Q3|2026-07-01..2026-09-30|all] [by 属性] [where 属性=値] [every answer] [vs previous|業界|調査] [as csv]`。先頭に trend、movement、passives、themes、at-risk、accounts、responses、working、benchmarks、loop も使えます。
not-understood-word = 「{ $word }」がわかりませんでした。
not-understood-property = 「{ $word }」という属性はありません。
not-understood-value = 「{ $word }」の回答は見当たりません。
not-understood-rival = 「{ $word }」とは比べられません。vs previous、vs と業界、または vs と別の調査を書いてください。
not-understood-together = 「{ $word }」は調査全体でのみ表示でき、グループ別にはできません。
properties-known = 回答とともに保存しているもの：{ $known }
properties-none = 回答とともに保存している属性はありません。このボットの管理者が調査ファイルの *segments* で指定できます。
read-as = 読み取り： */nps report { $words }*
part-only = { $property } が *{ $value }* の回答だけです。送信先はグループ別に数えていないため、回答率はありません。
breakdown-title = { $property } 別
breakdown-none = { $property } で分けられる回答がありません。
group-row = *{ $value }* : { $measure } { $nps }、おそらく { $low } から { $high } の間 · 回答 { $n } 件
group-row-few = *{ $value }* : 少なすぎて何とも言えません。おそらく { $low } から { $high } の間 · 回答 { $n } 件
value-unknown = 不明
value-others = その他（小さくて表示できないグループ）
groups-waiting = まだグループ別に数えていない新しい回答：{ $n ->
   *[other] { $n }
} 件。どのグループにも { $from } 件そろうか、その回が終わるか、{ $days } 日たつと、グループ別に数えます。
groups-apart = グループ別の集計はまとまった単位で行うため、ここの { $n ->
   *[other] { $n }
} 件は上のスコアの回答と完全には一致しません。
groups-chance = これらのグループの差は、偶然の範囲内です。
groups-somewhere = これらのグループの間には偶然を超える差がありますが、単独で際立つグループはありません。
groups-stand_out = 偶然を超えて他と異なるグループ：{ $groups }。
groups-too_few = グループごとの回答が少なく、差があるかどうかはまだ言えません。
stands-above = *{ $value }* （高い）
stands-below = *{ $value }* （低い）
rival-survey = 同じ期間の *{ $survey }* : { $measure } { $nps }、おそらく { $low } から { $high } の間 · 回答 { $n } 件
rival-survey-none = *{ $survey }* には、同じ期間に表示できる回答がありません。
rival-measures = eNPSとNPSは測るものが違うため、互いに比べることはありません。
rival-previous = { $first } から { $last } まで：{ $measure } { $nps }、おそらく { $low } から { $high } の間 · 回答 { $n } 件
rival-previous-none = { $first } から { $last } までに表示できる回答はありません。
rival-likely_real = 差：{ $difference }。おそらく本物の差です。
rival-could_be_chance = 差：{ $difference }。偶然かもしれません。
rival-too_few = 差：{ $difference }。回答が少なすぎて何とも言えません。
trend-title = { $product }：スコアの推移
trend-row = { $day } : *{ $nps }* （おそらく { $low } から { $high } の間）
trend-note = 各行はその日までの { $days ->
   *[other] { $days }
} 日間の集計です。回答が { $from } 件未満の行は省いています。
trend-none = 推移を示すには回答が足りません。一点につき { $from } 件必要です。
movement-title = { $product }：動いた人
movement-people = 前の { $days ->
   *[other] { $days }
} 日間と今回の両方に答えた人：{ $n ->
   *[other] { $n }
} 人。変化は示しますが、理由はこの数字からはわかりません。
movement-none-twice = この期間とその前の同じ長さの期間の両方に答えた人はいません。
movement-everything = 全期間の前には何もありません。90d のような期間を指定してください。
movement-guarded = プライバシーを約束したアンケートでは、前の期間からの変化は表示しません。2回答えた人がわかってしまうためです。再度の質問に答えた方については次のとおりです。
movement-from-promoter = 前回の推奨者（{ $n } 人）：今回は推奨者 { $promoters }、中立者 { $passives }、批判者 { $detractors }
movement-from-passive = 前回の中立者（{ $n } 人）：今回は推奨者 { $promoters }、中立者 { $passives }、批判者 { $detractors }
movement-from-detractor = 前回の批判者（{ $n } 人）：今回は推奨者 { $promoters }、中立者 { $passives }、批判者 { $detractors }
movement-net = 推奨者の増加から減少を引いた数：{ $net }
passives-title = { $product }：中立者
passives-row = *{ $value }* : 中立者 { $share } %（{ $n } 人中 { $passives } 人）、おそらく { $low } から { $high } % の間
passives-about = 中立者が書いているテーマ：{ $themes }
promoters-about = 推奨者が書いているテーマ：{ $themes }
responses-title = { $product }：最近の回答
responses-row = *{ $score }* · { $person } · { $day }
responses-row-nameless = { $day }に公開：{ $scores }
responses-words = 寄せられた言葉
responses-nameless-note = 調査の約束どおり、名前は示さず、まとめて公開された単位で表示しています。誰の点数か、どの言葉がどの点数のものかは示しません。
responses-none = この期間に回答はありません。
responses-none-released = この期間に公開された回答はないか、一度に公開された数が多く一件ずつは表示できません。
responses-anonymous = この調査は匿名です。個々の回答は表示せず、寄せられた言葉だけをまとめて表示します。
working-title = { $product }：集計に入るもの、入らないもの
working-days = 期間：{ $first } から { $last } まで（{ $zone }）
working-days-all = 期間：{ $last } までのすべて（{ $zone }）
working-counted = スコアに入るもの：{ $n } 件。一人につき最新の回答です。
working-counted-releases = スコアに入るもの：{ $n } 件。公開されたすべての回答です。2つのレポートの差から個人がわからないよう、{ $from } 件以上をまとめて公開します。
working-counted-every = スコアに入るもの：{ $n } 件。すべての回答です（同じ人の回答が複数入ることもあります）。
working-superseded = 除いたもの：{ $n } 件。同じ人がこの期間にあとで答え直したためです。
working-corrected = 除いたもの：{ $n } 件。本人が回答を変更したためです。
working-reasks = 除いたもの：{ $n } 件。中立者だけへの再質問の回答で、動きだけを示します。
working-formula = 推奨者 { $promoters } から批判者 { $detractors } を引き、{ $n } で割って 100 を掛けます：{ $measure } { $nps }
working-interval = おそらく { $low } から { $high } の間。全員のスコアが 100 回中 95 回入る範囲です（Tango 1998、Rocks 2016 によるスコア区間）。
working-team = この調査の今の対象者 { $size } 人のうち { $n } 人が答えました。この人たちのスコアは { $low } から { $high } の間にあり、残りの人がどう思っていても { $least } から { $most } の間です。
policy-every = 集計の対象：アンケートへのすべての回答（同じ人の回答が複数入ることもあります）。再度の質問への回答は、変化を見るためだけに使います。
policy-releases = 集計の対象：公開されたアンケートへのすべての回答（{ $from }件以上をまとめて公開します）。再度の質問への回答は、変化を見るためだけに使います。
benchmarks-title = ベンチマーク
benchmarks-table = *{ $source }* , { $year } 年：{ $method }
benchmarks-table-dated = *{ $source }* , { $year } 年（二年以上前）：{ $method }
benchmarks-row = { $label }：{ $points }
benchmarks-note = 調べ方の違う数字どうしは比べません。いちばんよい比較相手は、自社の以前のスコアです。
control-period = 別の期間
control-split = 分け方
control-whole = 分けない
