## /nps

usage = 使い方は次のとおりです。
    • */nps report* `[アンケート名] [90d|12m|this quarter|2026-Q3|all] [by 属性] [where 属性=値] [vs previous] [as csv]` で集計結果を表示します（あなただけに見えます）
    • */nps trend* などの movement、responses、working、benchmarks でレポートの一部を詳しく表示します
    • */nps preview* `[survey]`：誰にいつお尋ねするか、お尋ねしない方とその理由（責任者のみ）
    • */nps ask* `@相手 [アンケート名]` で規則に反しない限りその人に質問します（責任者のみ）
    • */nps pause* `[アンケート名]`、 */nps resume* `[アンケート名]`、 */nps stop* `アンケート名` でアンケートの一時停止、再開、今回の締め切りを行います（責任者のみ）
    • */nps stop* でアンケートを停止し */nps start* で元に戻します
    • */nps me* であなたについて保管している情報を表示し */nps forget* で消去します
    • */nps help* でこの一覧を表示します
no-survey = アンケートはまだありません。このボットを運用している方が `nps-bot survey apply` で作成できます。
which-survey = アンケートが複数あります。次のいずれかを指定してください：{ $known }
unknown-survey = { $name } というアンケートはありません。今あるアンケート：{ $known }
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
