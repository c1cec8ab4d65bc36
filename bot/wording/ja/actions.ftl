## An action, as its team sees it

action-state-planned = 予定
action-state-doing = 進行中
action-state-shipped = 完了
action-state-dropped = 中止
action-owned = { $owner }、期日は { $day }
action-overdue = { $owner }、期日 { $day } を過ぎています
action-about = 対象のコメント：{ $about }
action-aim-mentions = 目標：コメントの { $was } % から { $to } % 以下へ。
action-aim-mentions-new = 目標：コメントの { $to } % 以下。
action-aim-solved = 目標：要望した人の { $percent } % が「解決した」と答えること。
action-now = 現在 { $share } %（{ $of } 件中 { $n } 件）、おそらく { $low }から{ $high } %の間。
action-now-no-comments = 現在：判断できるコメントがありません。
action-now-nobody = 現在：まだ誰も答えていません。
action-now-readers = 現在：コメントを読める人だけに表示します。
action-reached = 達成しました。
action-shipped-on = { $day } に完了：
action-dropped-on = { $day } に中止：
action-reopened = { $n ->
   *[other] { $n } 回再開しました。
}
button-action-started = 始める
button-action-shipped = 完了した
button-action-changed = 変更
button-action-dropped = 中止する
button-action-reopened = 再開
button-action-new = 施策を計画
action-due = *{ $title }* の期日です。完了しましたか。
actions-title = { $product }：声と対応
actions-none-in = 進行中または終了した施策はありません（{ $window }）。 */nps action* で計画できます。
actions-note = 割合はコメントに対するものです（{ $window }）。言及が減っても、施策のおかげとは限りません。
actions-more = { $n ->
   *[other] ほかに { $n } 件あります。
}
home-actions-title = 施策

## Its dialogs

dialog-action = 施策を計画
dialog-action-change = 施策を変更
dialog-action-save = 保存
dialog-action-shipped = 完了
dialog-action-dropped = 施策を中止
dialog-action-refused = できません
dialog-action-noted = 記録しました
action-field-title = 何をしますか
action-hint-title = ほかの人にもわかるように、短く書いてください。
action-field-themes = 対象のコメントのテーマ
action-field-words = または、含まれる言葉
action-hint-words = コンマで区切ってください。語尾を問わないときはアスタリスクを付けます：export*
action-field-owner = 担当者
action-field-due = 期日
action-field-aim = 何をもって成功としますか
action-aims-mentions = 言及するコメントが減る
action-aims-solved = 要望した人が「解決した」と答える
action-field-percent = 目標（%）
action-hint-percent = コメントの割合の上限、または人の割合の下限です。NPS のポイントでは決められません。ひとつの施策による変化は、ほとんどの場合、偶然と区別できないからです。
action-field-held-out = 比較のために知らせない中立者
action-held-out-none = なし
action-held-out-some = { $n } %
action-field-note = 何が変わりましたか
action-hint-note = 要望した人の言葉で書いてください。そのまま読まれることがあります。
action-field-why = 中止の理由
action-field-in = { $name }での文
action-hint-in = 空のままなら、上に書いた言葉がそのまま読まれます。
action-flaw-title-short = 何をするのかを書いてください。「エクスポート」ではなく「エクスポートを速くする」のように。
action-flaw-title-long = 150 文字以内で書いてください。
action-flaw-about-nothing = テーマを選ぶか、コメントに含まれる言葉を書いてください。
action-flaw-words-long = 言葉は 10 個まで、それぞれ 60 文字以内で、コンマで区切ってください。
action-flaw-owner-unfit = 担当できるのは、このワークスペースの正規メンバーだけです。
action-flaw-due-unreadable = 2027-01-31 のように日付を書いてください。
action-flaw-due-past = これから来る日付にしてください。
action-flaw-due-far = 18 か月以内の日付にしてください。もっとかかることは段階に分けてください。
action-flaw-aim-points = ポイントでは決められません。関わる人が少なく、スコアはひとりでにそれ以上に上下します。言及を減らす（mentions 9 %）か、解決したと感じる人（solved 80 %）を目標にしてください。
action-flaw-aim-unreadable = 割合を書いてください。 mentions 9 %（コメントの上限）または solved 80 %（要望した人の下限）です。
action-flaw-aim-not-lower = 言及するコメントは今もそれ以下です。もっと低くするか、解決したと感じる人を目標にしてください。
action-flaw-held-out-unreadable = 0 から 50 % までの割合を書いてください。
action-flaws = まだ計画になっていません：
action-words = 例: */nps action エクスポートを速くする for=speed,エクスポート due=2027-01-31 aim="mentions 9 %" owner=@dana*
action-refused-not-yours = この施策の担当は { $owner } です。進められるのは担当者とアンケートの責任者だけです。
action-refused-owners-plan = この施策を進めるのはあなたですが、計画を変更できるのはアンケートの責任者だけです。
action-refused-gone = この施策はもうありません。
action-refused-not-open = この施策は完了または中止されています。再開できます。
action-refused-not-planned = この施策はもう始まっています。
action-refused-not-ended = この施策は進行中です。
action-refused-empty = ここに何か入力してください。

## You said, we did

said-title = { $product }：いただいた声と対応
said-said = *いただいた声：* { $about } について
said-did = *対応：* { $title }
said-solved = 要望した人のうち、答えた人の { $share } % が「解決した」としています（{ $of }人中{ $n }人）。
said-doing = *進行中：*
said-note = アンケートに書かれたことから（{ $window }）。誰が書いたかは誰にも知らされません。
said-none = いただいた声への対応はまだありません（{ $window }）。 */nps actions* で予定を確認できます。
said-posted = { $channel } に投稿しました。
said-no-channel = このアンケートには投稿先のチャンネルがありません。
button-said-post = チャンネルに投稿
