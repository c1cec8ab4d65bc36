## /nps at-risk

at-risk-title = { $product }：離れそうな人
at-risk-lead = { $n ->
    [0] { $window }の中立者と推奨者には、言葉と点数を見るかぎり、離れそうな人はいません。
   *[other] { $window }の中立者と推奨者のうち *{ $n } 人* が離れるかもしれません：
}
at-risk-few = { $window }の中立者と推奨者のうち、離れるかもしれない人は { $from } 人未満です。
at-risk-of-theme = *{ $theme }* について書いた人 : { $n } 人
at-risk-of-fall = 前の回答より { $points } ポイント以上低い人 : { $n } 人
at-risk-about = { $themes }について書いています。
at-risk-fell = 前回は { $before }、今回は { $score } です。
at-risk-more = { $n ->
   *[other] ほかに { $n } 人います。`as csv` で全員を表示します。
}
at-risk-note = 話を聞くきっかけであり、予測ではありません。テーマの判定が正しいのは半分から三分の二ほどで、高い点数の人が次に低い点数をつけるのは偶然だけでも起こります。
at-risk-guarded = 言葉の最初のテーマで、まとまった単位ごとに数えています。{ $from } 人未満は示しません。前より低い点数の人も示しません。誰が二度回答したかが分かってしまうからです。
