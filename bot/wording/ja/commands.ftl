## /nps

usage-examples = たとえば：
    • */nps report* アンケートの現状
    • */nps report 30d by team* 直近30日をグループ別に
    • */nps trend* スコアの推移
usage-all = 使い方の一覧：
usage-report = • */nps report* `[アンケート名] [90d|12m|this quarter|2026-Q3|all] [by 属性] [where 属性=値] [vs previous] [as csv]` で集計結果を表示します（あなただけに見えます）
usage-sides = • */nps trend* などの movement、passives、themes、at-risk、responses、working、benchmarks でレポートの一部を詳しく表示します
usage-accounts = • */nps accounts* `[90d] [as csv]`：どの取引先にお尋ねし、回答があったか
usage-setup = • */nps setup* でアンケートを作成します
usage-edit = • */nps setup 名前* でアンケートを変更します
usage-cases = • */nps cases* `[アンケート]`：返答を待っている方の一覧
usage-quotes = • */nps quotes* `[アンケート]`: 引用してよい言葉
usage-loop = • */nps loop* `[90d] [as csv]`：ケースのその後
usage-action = • */nps action* `[すること]`：施策の計画
usage-actions = • */nps actions* `[アンケート] [90d] [as csv]`：各施策の目標と現状
usage-said = • */nps said-and-done* `[アンケート] [90d]`：いただいた声と対応（チャンネルへの投稿用）
usage-preview = • */nps preview* `[survey]`：誰にいつお尋ねするか、お尋ねしない方とその理由
usage-ask = • */nps ask* `@相手 [アンケート名] [about …]` で規則に反しない限りその人に質問します
usage-try = • */nps try* `me [アンケート名]` で自分に今すぐお試しの質問を送ります（集計されません）
usage-try-others = • */nps try* `@相手 [アンケート名] [off]` でその人の回答を集計しないお試しにします
usage-steer = • */nps start* `アンケート名`、 */nps pause* `[アンケート名]`、 */nps resume* `[アンケート名]`、 */nps stop* `アンケート名` でアンケートの開始、一時停止、再開、今回の締め切りを行います
usage-stop = • */nps stop* でアンケートを停止し */nps start* で元に戻します
usage-me = • */nps me* であなたについて保管している情報を表示し */nps forget* で消去します
usage-help = • */nps help* でこの一覧を表示します
no-survey = あなたが見られるアンケートはここにはありません。レポートを読めるのは、アンケートの責任者、責任者が指定した方、まとめ用チャンネルの正規メンバーです。アンケートは、このワークスペースの管理者が */nps setup* で、またはこのボットを運用している方が `nps-bot survey apply` で作成します。
which-survey = アンケートが複数あります。次のいずれかを指定してください：{ $known }
unknown-survey = { $name } というアンケートで、あなたが見られるものはありません。見られるアンケート：{ $known }
slack-silent = あなたがどなたかを今 Slack に確認できないため、何も表示も実行もしません。1分ほどしてからもう一度お試しください。
steered-pause = *{ $survey }* を一時停止しました。何も送信されません。{ $n ->
    [0] 質問を待っている人はいません
   *[other] まだ質問していない人は { $n } 人です
}。すでに届いている質問への回答は引き続き有効です。
steered-resume = *{ $survey }* を再開しました。{ $n ->
    [0] いま質問を待っている人はいません
   *[other] まだ質問していない { $n } 人には、適切な時間帯に分散して質問します
}。
steered-stop = *{ $survey }* を終了し、今回の配信を締め切りました。{ $n ->
    [0] 質問を待っていた人はいません
   *[other] まだ質問していなかった { $n } 人には、今回は質問しません
}。すでに届いている質問への回答は引き続き有効です。
steered-reopen = *{ $survey }* を、終了しなかったものとして続けます。{ $n ->
    [0] 質問を待っている人はいません
   *[other] まだ質問していない人は { $n } 人です
}。
steered-keep = *{ $survey }* はそのままです。
steer-sure-pause = *{ $survey }* を一時停止しますか。再開するまで何も送信されません。{ $n ->
    [0] 質問を待っている人はいません
   *[other] まだ質問していない人は { $n } 人です
}。
steer-sure-resume = *{ $survey }* を再開しますか。{ $n ->
    [0] いま質問を待っている人はいません
   *[other] まだ質問していない { $n } 人には、適切な時間帯に分散して質問します
}。
steer-sure-stop = *{ $survey }* を終了しますか。今回の配信を締め切ります。{ $n ->
    [0] 質問を待っている人はいません
   *[other] まだ質問していない { $n } 人には質問しません
}。
button-steer-pause = 一時停止する
button-steer-stop = 終了する
button-steer-keep = そのままにする
button-steer-resume = 再開する
button-steer-reopen = 取り消す
not-yours = この操作ができるのは { $owner } だけです。 *{ $survey }* についてはそちらにお尋ねください。
not-yours-nor-an-admins = この操作ができるのは { $owner } とこのワークスペースの管理者だけです。 *{ $survey }* についてはそちらにお尋ねください。
not-a-reader = *{ $survey }* のレポートを読めるのは、責任者、責任者が指定した方、まとめ用チャンネルの正規メンバーだけです。 { $owner } にお尋ねください。
not-shared-here = *{ $survey }* のレポートはまとめ用チャンネルで共有します。ほかの場所で共有できるのは責任者だけで、責任者と私の両方が参加しているチャンネルに限ります。 { $owner } にお尋ねください。
not-yours-nobody = *{ $survey }* には、ここでこの操作ができる責任者がいません。アンケートファイルに責任者を記入して適用し直すか、コマンドラインを使ってください。
stop-yourself = */nps stop* だけを入力すると、あなたへのアンケートがすべて止まります。
ask-planned = { $person } さんに { $product } について質問します（{ $when }）。
ask-noted = { $person } さんに { $product } について、早ければ{ $when }に質問します。ご本人だけに関わる事情で控える場合があります。
ask-as-try = { $person } さんに { $product } についてお試しとして今質問します。回答はどこにも集計されません。
not-asked = { $person } さんには質問しません。{ $why }。
not-asked-paused = { $person } さんには質問しません。 *{ $survey }* は一時停止中です。 */nps resume* で再開できます。
not-asked-not_started = { $person } さんには質問しません。 *{ $survey }* はまだ開始されていません。 */nps start { $survey }* で対象者を確認し、開始できます。
not-asked-unknown_person = { $person } さんには質問しません。どのアンケートの対象のチャンネル、グループ、リストにも入っていないため、アンケートが届きません。そこに追加すると 1 日以内に届きます。または、希望するご本人が */nps start* と入力してください。
not-asked-unread = { $person } さんにはまだ質問できません。 *{ $survey }* の除外対象をまだ Slack から読み込んでいません。数分後にもう一度お試しください。
not-asked-not_now = { $person } さんには今は質問しません。このアンケートか別のアンケートの質問が最近あったか、近く予定されています。どの質問か、その結果がどうなったかは誰にもお伝えしません。
not-asked-not_now-until = { $person } さんには今は質問しません。このアンケートか別のアンケートの質問が最近あったか、近く予定されています。どの質問か、その結果がどうなったかは誰にもお伝えしません。 *{ $survey }* の次の回は{ $day }に始まります。
ask-whom = 質問する相手を指定してください。例： */nps ask @相手* （アンケートが複数あるときは、その後に名前を付けます）
only-tries = { $person } さんは今後 *{ $survey }* のお試し専用です。定期の質問は届かず、回答はどこにも集計されません。ご本人には知らせました。これまでの回答はそのままです。 */nps ask* でお試しの質問を送れます。末尾に *off* を付けた */nps try* で取り消せます。
counts-again = { $person } さんの *{ $survey }* への回答は今後集計され、定期の質問も再び届きます。ご本人には知らせました。
only-tries-already = { $person } さんはすでに *{ $survey }* のお試し専用です。変更はありません。
counts-again-already = { $person } さんの *{ $survey }* への回答はもともと集計の対象です。変更はありません。
try-whom = お試し専用にする相手を指定してください。例： */nps try @相手* （アンケートが複数あるときは、その後に名前を付けます）。末尾に *off* を付けると取り消します。
unknown-word = 「{ $word }」という言葉はわかりません。
unknown-word-near = 「{ $word }」という言葉はわかりません。 */nps { $near }* のことですか。
help-pointer = */nps help* で使い方の一覧を表示します。
said-stop = 停止しました。今後アンケートは届きません。元に戻すには */nps start* と入力してください。
said-start = 再開しました。またアンケートが届くことがあります。止めるには */nps stop* と入力してください。
trouble = こちらで問題が起きました。あなたの情報は何も失われていません。また起きた場合は、このボットを運用している方に参照番号 { $reference } をお伝えください。
malformed = 読み取れなかったため、何も変更していません。質問またはレポートを開き直して、もう一度お試しください。
