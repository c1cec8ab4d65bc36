## Before an action is told, and what came of it

dialog-action-preview = 送る前に
dialog-action-tell = 知らせる
reach-told = { $n ->
   *[other] 要望した { $n } 人に、それぞれの勤務時間内に一度だけ知らせます。
}
reach-unseen = 要望した人に、それぞれの勤務時間内に一度だけ知らせます。人数は表示しません。一人だけが書いた言葉を選べてしまうためです。
reach-held-out = { $n ->
   *[other] 比較のため、中立者 { $n } 人には知らせません。
}
reach-held-out-unseen = 比較のため、そのうち中立者の { $percent } % には知らせません。
reach-nobody = 知らせる相手はいません。この一年、知らせることのできる人からの要望はありませんでした。
reach-not-opted-out = { $n ->
   *[other] 配信を停止している { $n } 人には知らせません。
}
reach-not-gone = { $n ->
   *[other] すでに離れた { $n } 人には知らせません。
}
reach-not-unreachable = { $n ->
   *[other] Slack で見つからない { $n } 人には知らせません。
}
reach-guarded = 公開済みのコメントだけを見ています。配信を停止した人や離れた人には知らせません。
reach-suggest = 比較できるだけの中立者がいます。そのうち { $percent } % に知らせない場合は、先に計画を変更してください。
reach-reads = 相手に届く内容:
reach-reads-in = *{ $name }*: { $n ->
   *[other] { $n } 人
}
reach-languages = 前後の文は読む人の言語で表示されます。書いた言葉も、その言語で入力した場合はその言語で届きます。
outcome-told = 通知: { $n } 人。
outcome-waiting = これから通知: { $n } 人。
outcome-answers = 回答 { $of } 件: 解決 { $yes }、一部 { $partly }、未解決 { $no }。解決は { $share } %、おそらく { $low }～{ $high } % の間。
outcome-no-answers = 解決したかどうか、まだ誰も答えていません。
outcome-no-answers-yet = 5 人が答えると、解決したかどうかが表示されます。
outcome-moved = 通知のあと再び尋ねた中立者: 上がった { $up }、同じ { $same }、下がった { $down }。
outcome-moved-without = 通知なしで再び尋ねた中立者: 上がった { $up }、同じ { $same }、下がった { $down }。
outcome-verdict-likely_real = 通知があると上がった人が { $points } ポイント多く、おそらく { $low }～{ $high } の間です。偶然ではなさそうです。
outcome-verdict-could_be_chance = 通知があると上がった人が { $points } ポイント多く、おそらく { $low }～{ $high } の間です。偶然かもしれません。
outcome-verdict-too_few = 通知の効果を言うには人数が少なすぎます。
action-unsolved = *{ $title }* を再開しました。お知らせを受けて答えた { $of } 人のうち { $n } 人が、解決していない、または一部だけだと答えています。
action-lines = まだ足りない点として挙がっているもの:
action-tell-dropped = 要望した人にも知らせる
action-field-tell = 相手に知らせますか
