## In a channel that is shared with other companies

invite-intro = *{ $asker }* が、このチャンネルにいる一部の方に { $product } についてのご意見を伺っています。数字を1つと、よろしければその理由を。1分ほどです。
invite-how = 回答の内容がこのチャンネルに表示されることはありません。ボタンを押すと、あなただけに見えるウィンドウが開きます。対象の方でない場合は、そこでお知らせします。
invite-choose = 数字を選んでください
invite-number = あなたの数字
invite-reason = その数字を選んだ一番の理由は何ですか?
invite-nothing = 現在、ここであなたに伺っている質問はありません。ありがとうございます。
invite-answered = 回答はすでに受け付けており、最初の回答が有効です。ありがとうございます。
invite-started = アンケートが再び届くようになりました。ありがとうございます。
button-privately = 非公開で回答する
dialog-done = 閉じる
