## App Home

home-title = あなたへ
home-nothing = 今お答えいただく質問はありません。
home-answered = ありがとうございます。回答を受け取りました。
home-on = アンケートがここに届くことがあります。多くても30日に1回です。
home-off = 停止を希望されたため、アンケートは届きません。
home-forgotten = 情報は消去済みのため、アンケートは届きません。
button-start = アンケートを受け取る
home-more = そのほかの使い方は */nps help* で表示します。
home-your-answers = あなたの回答
home-answer = { $day }、{ $product }: { $score }
button-kept = 私について保管している情報
button-erase = データを消去する
button-erase-sure = はい、消去します
dialog-kept = あなたについて
dialog-erase = 消去

## Whoever looks after surveys, or reads them

home-surveys = アンケート
home-runs = { $product } についての *{ $survey }* は実施中です。
home-paused = { $product } についての *{ $survey }* は一時停止中です。質問は送信されません。
home-waits = { $product } についての *{ $survey }* は開始待ちです。開始するまで誰にも質問しません。
home-next = { $n ->
   *[other] まだ質問していない人は { $n } 人です。次の質問: { $when }
  }
home-asked = 今回の配信では全員に質問しました。次回は { $day } に始まります。
home-asked-all = 全員に質問しました。
home-on-request = 自動では誰にも質問しません。 */nps ask* で質問する相手を選べます。
home-stopped = 今回の配信は終了しました。ほかの方には質問しません。
home-unplanned = 誰にいつ質問するかは、数分以内に決まります。
home-summary = 次のまとめ: { $when }（新しい回答があれば { $channel } に投稿します）
home-problems = この7日間に起きた問題:
home-problem = { $day }: { $said }
home-after-answer = 影響を避けるため、数値はあなたが回答したあとにここに表示されます。
home-owners = 責任者: { $people }
home-viewers = 数値を読める方: { $people }
home-comment-readers = コメントも読める方: { $people }
home-channel = まとめの投稿先: { $channel }
home-more-surveys = { $n ->
   *[other] ほかに { $n } 件のアンケート: { $list }
  }
button-new-survey = 新しいアンケート
button-resume = 再開

## Whoever looks after the bot

home-health = ボットの状態
home-well = 問題はありません。
home-looked = { $when } 現在
home-looking = もう一度確認しています。終わりしだい表示を更新します。
