## 同じ取引先の複数の人

accounts-answers = 取引先{ $accounts ->
   *[other] { $accounts }社
}からの回答{ $n }件です。同じ取引先の人は意見が似やすいため、別々の取引先からの回答{ $worth ->
   *[other] { $worth }件
}分にあたります。
accounts-answers-apart = 取引先{ $accounts ->
   *[other] { $accounts }社
}からの回答{ $n ->
   *[other] { $n }件
}です。
accounts-strangers = { $n ->
   *[other] うち{ $n }件
}は、取引先がわからない人の回答です。
accounts-covered = 取引先：{ $asked }社のうち{ $answered }社が回答 · 回答なし{ $silent }社 · 1人だけ回答{ $single }社
accounts-covered-revenue = 取引先：{ $asked }社のうち{ $answered }社が回答（売上の{ $share }%） · 回答なし{ $silent }社 · 1人だけ回答{ $single }社
accounts-mean = 取引先を1社ずつ数えた場合：{ $measure } { $nps }
accounts-asked = お尋ねした取引先：{ $asked }社
accounts-assumed = お尋ねした取引先：{ $asked }社。同じ取引先の人は意見が似やすいものですが、このアンケートは秘密を守ると約束しているため、その度合いは仮定です。回答{ $n }件は、別々の取引先からの{ $worth }件分にあたります。
accounts-title = { $product }：取引先
accounts-none = このアンケートには取引先の設定がありません。このボットを運用している方が、アンケートのファイルの *account* に、取引先を表す属性を指定できます。
accounts-nobody = { $window }で取引先のわかる人にはお尋ねしていません。
accounts-row = お尋ね{ $asked }人、回答{ $answered }件
accounts-row-asked = お尋ね{ $asked }人
accounts-row-moved = 変化 { $points }
accounts-row-heard = 最後の回答 { $day }
accounts-more = …ほか{ $n }社。最後に *as csv* を付けるとすべて表示します。
accounts-note = 「変化」は、その前の同じ長さの期間と比べたものです。少人数のスコアは手がかりであり、結論ではありません。
accounts-note-groups = 約束どおり、取引先の回答はグループで集計されたあと、{ $from }人以上の場合だけ表示します。ほかに誰が回答したかはお見せしません。
accounts-note-promise = 約束どおり、どの取引先が回答したかはお見せしません。この属性を *segments* にも加えると、{ $from }人以上の取引先が表示されます。
