## What is kept about somebody

me-title = あなたについて保管している情報
me-profile = 名前：{ $name }　タイムゾーン：{ $zone }　言語：{ $locale }
me-unknown = 不明
me-first-seen = 最初に記録した日：{ $day }
me-stopped = { $day }に停止を希望されたため、アンケートは届きません。
me-forgotten = 情報は消去済みです。ID とお尋ねした日だけを保管しており、アンケートは届きません。
me-ids = Slack の ID：{ $slack }　ここでの番号：{ $id }
me-told = Slack のプロフィールとファイルからの情報：{ $list }
me-was-asked = お尋ねした日：{ $list }
me-asked = { $n ->
    [0] まだ一度もお尋ねしていません。
   *[other] お尋ねした回数：{ $n }回（最後は{ $day }）
}
me-no-answers = あなたと結び付いた回答は保管していません。
me-answer = { $day }、{ $product } について：{ $score }
me-words = { $day }、{ $product } について、数字なし：
me-segments = 集計の区分：{ $list }
me-try = お試し、集計の対象外
me-more = { $n ->
   *[other] これより前の回答も{ $n }件保管しています。
}
me-case-open = { $day }から、{ $product }についてのご意見にチームが対応しています。
me-case-closed = { $day }から、{ $product }についてのご意見にチームが対応し、完了しました。
me-case-withdrawn = { $day }から、{ $product }についてのご意見にチームが対応しましたが、取り消しまたは変更により終了しました。
me-anonymous = 匿名アンケートの回答は、あなたと結び付けずに保管しているため、ここには表示できません。
me-forget = これらの情報は */nps forget* で消去できます。
me-take-back = 直近の回答だけを取り消すには、 *回答を削除して* と書いてください。機密または匿名の調査で、すでにほかの回答と一緒に示されたものは、集計に残ります。
forget-ask = お名前、回答とあなたとの結び付き、回答に添えて書いた内容をすべて消去します。元に戻すことはできません。
forget-stays = 残るもの：集計の中の数字は残りますが、あなたをたどることはできません。アンケートが届かないように、Slack の ID、お尋ねした日、停止を希望された場合はその記録も残ります。再開するには */nps start* と入力してください。Slack に届いているメッセージはそのまま残ります。
forget-sure = 消去するには */nps forget yes* と入力してください。
forgot = 完了しました。あなたについて保管していた情報を消去しました。今後アンケートは届きません。再開するには */nps start* と入力してください。数字は集計に残りますが、あなたをたどることはできません。
