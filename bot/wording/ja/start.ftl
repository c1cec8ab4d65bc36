## A new survey says hello, and starts

hello = はじめまして。 *{ $asker }* に代わり、{ $product } を薦める可能性をDMで一問だけお尋ねするボットです。
hello-ahead = { $n ->
    [0] 現時点でお尋ねする方はいません。理由は *プレビュー* で確認できます。
   *[other] { $n } 人にお尋ねします。最初は { $when } です。
}
hello-waits = { $n ->
    [0] 現時点でお尋ねする方はいません。理由は *プレビュー* で確認できます。
   *[other] 対象は { $n } 人です。誰かが *開始* を押すまで、どなたにもお尋ねしません。
}
hello-summary-day = 新しい回答があれば、{ $hour } にここへまとめを投稿します。
hello-summary-week = 新しい回答があれば、毎週月曜日の { $hour } にここへまとめを投稿します。
hello-summary-month = 新しい回答があれば、毎月1日の { $hour } にここへまとめを投稿します。
button-preview = プレビュー
button-begin = 開始
dialog-start = 開始
steer-sure-start = *{ $survey }* を開始しますか。{ $n ->
    [0] 現時点でお尋ねする方はいません。
   *[other] { $n } 人にお尋ねします。最初は { $when } です。
}
steered-start = *{ $survey }* を開始しました。{ $n ->
    [0] 現時点でお尋ねする方はいません。
   *[other] { $n } 人にお尋ねします。最初は { $when } です。
}
button-steer-start = 開始する
start-yourself = */nps start* だけを入力すると、アンケートを再び受け取れます。
button-try = 自分で試す
dialog-try = お試し
tried = DMでお試しの質問をお送りしました。何度でもご自由にお答えください。集計には一切含まれません。
