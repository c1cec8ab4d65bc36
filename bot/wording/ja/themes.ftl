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
themes-chance = ほかの回答と偶然を超えて異なるテーマはありません。
themes-none = ここで示せるテーマはまだありません。
emerging-title = テーマにない新しい話題
emerging-row = *{ $words }* : コメント { $n } 件
themes-group = *{ $value }* : { $themes } · 回答 { $n } 件
themes-note = 言及であって原因ではありません。あるテーマを改善すればこのポイントが戻るとは限りません。テーマの判定が当たるのは、およそ半分から三分の二です。
themes-guarded = どの回答も、言葉に最初に出てくるテーマだけに数え、{ $from } 人以上に共通するテーマだけを、グループと同じ時期に表示します。まとまった単位で数えるため、レポートの回答と完全には一致しません。
themes-untagged = テーマができる前のコメント { $n ->
   *[other] { $n }
} 件は、まだ含まれていません。ボットの管理者は `nps-bot themes redo` で加えられます。
