## テーマが違う？

button-wrong-theme = テーマが違う？
wrong-theme-about = テーマ：{ $themes }
wrong-theme-none = なし
control-theme = テーマ別にコメントを読む
theme-comments-title = { $product }：新しいコメント（{ $theme }）
theme-comments-nobody = この期間に、該当するコメントはありません。
dialog-wrong-theme = テーマが違う？
wrong-theme-ask = 何についてのコメントですか。
wrong-theme-named = なし、一つ、または複数を選べます。言葉からの判定にかかわらず、今後はどのレポートでもこのテーマで数えます。
wrong-theme-guarded = なし、一つ、または複数を選べます。コメントの横に表示されますが、数字は変わりません。この調査では誰の回答か分からないように、数字は言葉だけで数えます。
wrong-theme-words = 修正済みです。言葉だけで判定すると：{ $themes }
button-leave-to-words = 言葉の判定に戻す
wrong-theme-done = このコメントのテーマを変えました：{ $themes }
wrong-theme-left = 言葉からの判定に戻しました：{ $themes }
wrong-theme-gone = このコメント、またはそのテーマはもうありません。もう一度レポートを表示してください。
button-similar = 似たコメント
dialog-similar = 似たコメント
similar-found = ほぼ同じ内容：{ $n } 件
similar-few = 似たことを書いた人は 3人未満です。

## Words that corrections suggest

word-suggested = *{ $theme }* に移したコメントのうち { $n } 件、ほかのコメントでは { $others } 件に「{ $word }」があります。この言葉を { $theme } に数えますか。
button-word-add = はい、加える
button-word-refuse = いいえ
word-added = 今後は「{ $word }」を数えます。以前のコメントにも数分で反映されます。この調査独自のテーマに加わりました。
word-refused = 「{ $word }」は、このテーマには今後提案しません。
