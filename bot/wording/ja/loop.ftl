## /nps loop

loop-title = { $product }：ケースのその後
loop-few = { $window }に開かれたケースは{ $from }件未満で、これ以上お伝えするには少なすぎます。
loop-opened = { $n ->
    [0] { $window }に開かれたケースはありません。
   *[other] { $window }に開かれたケース： *{ $n }件*
}
loop-withdrawn = うち自動的に終了し、以下では数えないもの：{ $n }件
loop-in-time = 期限内に連絡： *{ $share } %* （{ $of }件中{ $met }件）、おそらく{ $low }から{ $high } %の間。
loop-waiting = まだ連絡していないが期限内のもの：{ $n }件
loop-reply = 最初の返答の半数は、営業時間で *{ $hours }* 時間以内でした（{ $n }件）。
loop-close = 半数は、営業時間で *{ $hours }* 時間以内に完了しました（{ $n }件）。
loop-open = いま対応中（開かれた時期を問わず）： *{ $n }件*
loop-age-new = 2日未満：{ $n }件
loop-age-week = 2日から7日：{ $n }件
loop-age-month = 7日から30日：{ $n }件
loop-age-older = 30日以上：{ $n }件
loop-causes = *原因* （完了時の記録より）：
loop-cause = { $cause }：{ $n }件
loop-causes-more = { $n ->
   *[other] ほかに{ $n }件の原因があります。
}
loop-verified = *完了後にもう一度お聞きした方* （{ $n }人）：回復{ $recovered }人、同じ{ $same }人、悪化{ $worse }人
loop-again = { $window }の批判者のうち、 *その後また回答した方* ：
loop-reached = その間に連絡した方（{ $n }人）：回復{ $recovered }人、同じ{ $same }人、悪化{ $worse }人
loop-unreached = 連絡していない方（{ $n }人）：回復{ $recovered }人、同じ{ $same }人、悪化{ $worse }人
loop-chance = 回復：批判者ではなくなった方。同じ：まだ批判者で、数字は下がっていない方。連絡する方をくじで選んだわけではないので、無作為の比較ではありません。また、偶然だけで上がる方もいます。
loop-note = 時間は担当者の営業時間で数えています。再び開かれたケースは、最初のときの経過で数えます。
loop-guarded = プライバシーを約束したアンケートでは、{ $from }件未満のケースからわかることと、ご本人の次の回答は表示しません。
