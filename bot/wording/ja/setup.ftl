## The form that makes a survey

dialog-setup = 新しいアンケート
dialog-create = 作成
setup-intro = まだ誰にもお尋ねしません。次の画面で対象者を確認してから開始できます。
setup-product = 製品・サービス
setup-hint-product = 何についてお尋ねするか。回答者が呼んでいる名前で。
setup-asker = お尋ねする側
setup-hint-asker = 回答者に通じる名前で。例：Acmeチーム
setup-language = 言語
setup-hint-language = チームが読む言語です。回答者には、対応していればご本人の言語でお尋ねします。
setup-question = 独自の質問文
setup-hint-question = 空欄なら標準の質問になります。{ $placeholder } は製品名に置き換わります。
button-reads = 表示を確認する
setup-who = 対象者と閲覧者
setup-channels = 次のチャンネルのメンバー
setup-hint-channels = 社外の人が読めるチャンネルは表示されません。アンケートファイルで指定してください。
setup-groups = 次のユーザーグループのメンバー
setup-people = 次の人
setup-summary-channel = まとめを投稿するチャンネル
setup-hint-summary-channel = メンバーは点数とコメントを読めるため、対象者のいないチャンネルをお勧めします。先にボットを招待してください：/invite @NPS Bot
setup-owners = 責任者
setup-hint-owners = プレビュー、変更、一時停止、終了ができます。問題があれば、先頭の方に知らせます。
setup-when = 時期
setup-every = 繰り返し
setup-once = しない（一度だけ）
setup-months = { $n ->
    [1] 毎月
   *[other] { $n }か月ごと
}
setup-spread = 質問の送り方
setup-at-once = 初日に全員へ
setup-working-days = { $n }営業日に分けて
setup-whole-wave = 次の回まで均等に
setup-ask-from = 開始時刻
setup-hint-ask-from = お一人ずつの現地時刻で、営業日にお尋ねします。
setup-ask-until = 終了時刻
setup-hour = まとめの時刻
setup-zone = タイムゾーン
setup-hint-zone = まとめの時刻と、タイムゾーンが不明な方に使います。
setup-numbers = プライバシーと集計
setup-privacy = 回答者への約束
setup-privacy-named = 記名
setup-means-named = 責任者は名前と回答を一緒に見られます
setup-privacy-confidential = 非公開
setup-means-confidential = 名前と回答は誰にも一緒に見せず、5件から集計を表示します
setup-privacy-anonymous = 匿名
setup-means-anonymous = 回答から個人につながる情報を残しません
setup-window-days = 集計する期間
setup-days = { $n ->
   *[other] 直近{ $n }日
}
setup-industry = 比較する業界
setup-hint-industry = この業界の公表値と比べます。
setup-choose = 選択
setup-wrong-product = 何についてお尋ねするかを1〜80文字で入力してください。
setup-wrong-asker = お尋ねする側の名前を1〜80文字で入力してください。
setup-wrong-question = 波かっこは { $placeholder } だけ使えます。
setup-wrong-channels = チャンネル、ユーザーグループ、人のいずれかを選んでください。
setup-wrong-spread = 一度だけのアンケートに「次の回」はありません。日数を選んでください。
setup-wrong-alone = 匿名アンケートでは1日に5人以上へお尋ねします。日数を減らすか、対象者を増やしてください。
setup-wrong-ask-until = 開始時刻より後にしてください。
setup-wrong-zone = このタイムゾーンは見つかりません。Asia/Tokyo のように入力してください。
setup-wrong-owner = 責任者は、このワークスペースの正規メンバーに限ります。
setup-wrong-unseen = ボットから見えません。非公開の場合は、先にそこで /invite @NPS Bot と入力してください。
setup-wrong-archived = アーカイブされています。別のものを選んでください。
setup-wrong-shared = 社外の人が読めます。別のものを選んでください。
setup-wrong-silent = 今はSlackから確認できませんでした。1分ほどしてもう一度お試しください。
setup-wrong-other = このままでは受け付けられません。
button-look-again = もう一度確認する
not-a-founder = アンケートを作成できるのは、このワークスペースの管理者です。管理者か、このボットの運用者にご相談ください。
dialog-setup-edit = アンケートの変更
dialog-show-changes = 変更内容を確認
dialog-change = 変更する
button-edit = 編集
setup-edit-intro = 変更は、確定の前にもう一度表示されます。 *{ $survey }* のほかの設定はそのまま残ります。
setup-in-file = この画面には収まらないため、そのまま残します：{ $fields }。アンケートファイルで変更できます。
setup-kind = 測るもの
setup-kind-nps = NPS：勧めたいと思うか
setup-kind-means-nps = 0〜10点。ここで選んだ人に、定期的にお尋ねします
setup-kind-csat = CSAT：満足したか
setup-kind-means-csat = 1〜5点。何かのあとに、/nps ask でそのつど指定した人にお尋ねします
setup-who-reads = 閲覧者
setup-subject = お問い合わせ
setup-every-days = { $n ->
    [1] 毎日
   *[other] { $n }日ごと
}
setup-every-weeks = { $n ->
    [1] 毎週
   *[other] { $n }週間ごと
}
setup-changes = *{ $survey }* の変更内容：
setup-other-order = 順序の変更
setup-changed = *{ $survey }* を変更しました。
setup-unchanged = *{ $survey }* を変える入力はありませんでした。設定は元のままです。
setup-meanwhile = その間に、ほかの人が同じ項目を変更しました。もう一度ご確認ください。いま変わるのは上の内容です。
follows-new-series = 質問文が変わるため、新しい系列として集計を始めます。これまでの点数とは比べません。
follows-new-audience = 対象者が変わるため、点数の変動の監視はその日から新しく始まります。
follows-promise = それ以降の回答者には、より強い約束をします。あとから弱めることはできません。
follows-no-owner = あなた自身を責任者から外そうとしています。外すと、このアンケートの変更も、この操作の取り消しもできなくなります。責任者に戻るには、{ $owners }に依頼してください。
setup-wrong-elsewhere = アンケートファイルの内容により、このままでは受け付けられません：{ $keys }
setup-hint-question-csat = 空欄なら標準の質問になります。{ $placeholder } は対応した用件に置き換わります。
