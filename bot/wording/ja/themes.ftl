## /nps themes

theme-price = 価格
theme-missing-feature = 足りない機能
theme-reliability = 信頼性
theme-support = サポート・接客
theme-ease-of-use = 使いやすさ
theme-speed = 速さ
theme-documentation = 説明書・ヘルプ
theme-communication = 連絡・お知らせ
theme-competitor = 他社との比較
theme-slip-in-service = 以前より悪化
theme-none = テーマなし・コメントなし
themes-title = { $product }：コメントのテーマ
themes-nobody = この期間の回答はありません。
themes-lead = *{ $measure } { $nps }* · 回答 { $n } 件。100 に届かない *{ $lost } ポイント* を、書かれた内容ごとに分けると：
themes-row = *{ $theme }* : { $lost } ポイント · 回答 { $n } 件
themes-score = { $measure } { $nps }、おそらく { $low } から { $high } の間
themes-score-few = スコアを言うには少なすぎます。おそらく { $low } から { $high } の間
themes-stand-out = 偶然を超えて、ほかのすべての回答と異なるテーマ：{ $themes }。
themes-next-step = 次の一歩 *{ $theme }* : { $step }
next-step-price = 年間プランでいくら得になるかを示す
next-step-missing-feature = 予定している機能と、それまでの代わりの方法を伝える
next-step-reliability = 何が止まり、どう対処したかを伝える
next-step-support = 最初の返信までの時間を約束し、守る
next-step-ease-of-use = 5 人が使うところを見て、つまずく所を直す
next-step-speed = 遅いものを 3 つ測り、1 つ直す
next-step-documentation = サポートが最もよく説明する内容をページにする
next-step-communication = 何が誰にとって変わるのかを、前もって知らせる
next-step-competitor = 他社の優れている点を尋ね、そこから始める
next-step-slip-in-service = 何が変わったのかを調べ、気づいた人に話を聞く
themes-chance = ほかの回答と偶然を超えて異なるテーマはありません。
themes-none = ここで示せるテーマはまだありません。
themes-chart-title = 各テーマに触れた回答（%）
themes-chart-moved = { $theme } { $was } % から { $now } %
themes-chart-caption = 折れ線は { $first } と { $last } に全回答のうち各テーマに触れた割合です：{ $themes }。各点は { $days } 日間を数えています。
emerging-title = テーマにない新しい話題
emerging-title-in = テーマにない新しい話題({ $window })
emerging-row = *{ $words }* : コメント { $n } 件
emerging-row-some = *{ $words }* : コメント 5 件以上
themes-group = *{ $value }* : { $themes } · 回答 { $n } 件
themes-note = 言及であって原因ではありません。あるテーマを改善すればこのポイントが戻るとは限りません。テーマの判定が当たるのは、およそ半分から三分の二です。
themes-guarded = どの回答も、言葉に最初に出てくるテーマだけに数え、{ $from } 人以上に共通するテーマだけを、グループと同じ時期に表示します。まとまった単位で数えるため、レポートの回答と完全には一致しません。
themes-learned = テーマは責任者による { $n } 件の修正から学んだものに従っています。言葉だけで読むより正確だと確かめられたためです。アンケートファイルに theme_head = false と書くと、言葉だけに戻ります。
themes-untagged = テーマができる前のコメント { $n ->
   *[other] { $n }
} 件は、まだ含まれていません。ボットの管理者は `nps-bot themes redo` で加えられます。
