## What is going to be asked

preview-head = *{ $survey }* （{ $day }に始まった回）：これからお尋ねするのは{ $ahead ->
   *[other] { $ahead }人
}です。
preview-when = 今日 { $today } 人、1週間以内に { $week } 人、最後は{ $last }です。1日に多くて { $busiest } 人、全部で{ $days ->
   *[other] { $days }日
}かかります。
preview-paused = アンケートは一時停止中です。再開するまで何も送りません。
preview-unread = 対象者がまだ揃っていません。{ $sources } をまだSlackから読めていません。
preview-nobody = 対象者が一人もいません。アンケートのファイルで *people*, *people_file*, *channels*, *groups*, *everyone* のいずれかに指定してください。
preview-next = 次の方：
preview-why = お尋ねしない方とその理由：
preview-count = { $count } × { $reason }
preview-again = 以前お答えいただいた{ $count ->
   *[other] { $count }人
}に、もう一度お尋ねする予定です。
preview-more = 全員の一覧：`nps-bot survey preview { $survey } --all`
preview-everyone = メンバー一覧
preview-waits = *{ $survey }* はまだ始まっていません。誰かが開始するまで、どなたにもお尋ねしません。現時点でお尋ねするのは{ $ahead ->
   *[other] { $ahead }人
}です。
preview-asked = お尋ねする方：
preview-page = { $survey }：全{ $n }人中 { $from }〜{ $to }、{ $page }/{ $last }ページ
button-everybody = 全員を一覧で見る
button-previous = 前へ
button-next = 次へ
button-overview = 概要
dialog-preview = プレビュー
