health-setting-misspelt = { $name } という設定はなく、無視されます。{ $meant } のことですか？
health-database = データベース：{ $place }
health-database-none = { $place } にはまだデータベースがありません。最初の「nps-bot survey apply」か「nps-bot run」で作られます。すでにあるはずなら、DATABASE_URL と今いるフォルダーを確かめてください。
health-database-old = データベースは古いバージョンのものです。「nps-bot run」で最新になります。先にバックアップを取ってください。
health-database-new = データベースはこの nps-bot より新しいバージョンのものです。そのバージョンか、さらに新しいものを起動してください。
health-database-unusable = { $said }
health-token-none = SLACK_BOT_TOKEN が設定されていません。api.slack.com/apps の OAuth & Permissions からコピーしてください。
health-token-kind = { $name } は { $begins } で始まっていますが、{ $should } で始まるはずです。api.slack.com/apps から正しいものをコピーしてください。
health-token-refused = Slack が { $name } を受け付けません（{ $code }）。api.slack.com/apps からコピーし直してください。スコープを変えたあとは、アプリをもう一度インストールしてください。
health-slack-silent = Slack に問い合わせられませんでした：{ $said }。ネットワークと SLACK_API_URL を確かめてください。
health-connected = Slack はワークスペース { $team } のボットを認めています。
health-clock = 時計は Slack の時計と合っています。
health-clock-off = このマシンの時計は Slack の時計と { $seconds } 秒ずれています。NTP で合わせてください。5分ずれたものを Slack は受け付けません。
health-scopes = マニフェストのスコープはすべて許可されています。
health-scope-missing = スコープ { $scope } がありません（{ $cost }）。OAuth & Permissions で追加し、アプリをもう一度インストールしてください。
health-scope-left-out = 任意のスコープ { $scope } がありません（{ $cost }）。
health-socket = Socket Mode に接続できます。
health-socket-refused = Slack が SLACK_APP_TOKEN を受け付けません（{ $code }）。スコープ connections:write と、アプリの Socket Mode の有効化が必要です。
health-socket-out-of-reach = Socket Mode の接続先 { $host } に届きません。このマシンからポート { $port } への接続を許可してください。
health-http-only = SLACK_APP_TOKEN がないので、ボットは --http でのみ動きます。
health-no-way-in = SLACK_APP_TOKEN（Socket Mode 用）も SLACK_SIGNING_SECRET（--http 用）も設定されていないので、ボットには何も届きません。どちらかを設定してください。
health-encoder = 追加機能 [themes] があります：{ $name }。
health-encoder-none = 追加機能 [themes] はインストールされていないので、コメントは言葉だけで読み取られます。
health-veto-without = theme_veto = true とありますが、追加機能 [themes] がインストールされていないので、どのテーマも外されません。ボットが動く場所に nps-bot[themes] をインストールしてください。
health-no-survey = アンケートはまだありません。管理者の方がSlackで /nps setup と入力するか、ファイルを書いて「nps-bot survey apply ファイル.toml」を実行してください。
health-owner = 担当者は { $person } です。
health-owner-none = 問題を知らせる担当者がいません。ファイルの owners に書いてください。
health-owner-unknown = 担当者の ID { $person } に当たる人が Slack にいません。ID を確かめてください（プロフィール、その他、メンバー ID をコピー）。
health-owner-no-member = 担当者の { $person } はワークスペースの正式なメンバーではないか、もうメンバーではありません。ファイルの owners に別の人を書いてください。
health-named-unknown = { $where } に書かれた ID { $person } に当たる人が Slack にいません。ID を確かめてください（プロフィール、その他、メンバー ID をコピー）。
health-named-no-member = { $where } に書かれた { $person } はワークスペースの正式なメンバーではないか、もうメンバーではないため、何もできません。別の人を書いてください。
health-named-group-unseen = { $where } に書かれたユーザーグループ { $group } のメンバーが、ボットからは見えません。ID と、アプリに usergroups:read のスコープがあることを確かめてください。
health-channels = チャンネルに問題はありません：{ $channels }
health-channel-none = summary_channel がないので、誰も数字を読みません。ファイルに書いてください。
health-channel-unseen = ボットから { $channel } が見えません。ID を確かめてください。プライベートチャンネルなら、先にそこで /invite @NPS Bot と入力してください。
health-channel-archived = { $channel } はアーカイブされています。別のチャンネルを指定するか、元に戻してください。
health-channel-shared = 社外の人が { $channel } を読めるので、そこにまとめは置けません。別の summary_channel を指定してください。
health-channel-not-joined = まとめの送り先 { $channel } にボットが入っていません。そこで /invite @NPS Bot と入力してください。
health-audience-not-joined = 質問の相手がいる { $channel } にボットが入っていません。新しく入った人がわかるように、そこで /invite @NPS Bot と入力してください。
health-source-unread = 質問の相手（{ $source }）はまだ Slack から読み込まれていません。ボットが動き出すと読み込みます。
health-source-refused = 質問の相手（{ $source }）を Slack から読み込めませんでした：{ $code }。ID を確かめ、ボットを招待してください。
health-readers-are-asked = 質問の相手の一部が、まとめを置く { $channel } に入っています。自分のチームのスコアとコメントを読み、誰が何を書いたか推測できるかもしれません。それが望みでなければ、別の summary_channel を指定するか、without_channels でそのメンバーを外してください。
health-few = 質問の相手は { $n ->
   *[other] { $n } 人
  }で、数字は { $from } 人から数えるので、何も表示されません。相手を増やしてください。名前を見せてよければ、privacy = "named" のアンケートを作ってください。
health-paused = 一時停止中で、誰にも質問しません。
health-next = { $n ->
   *[other] 予定の質問は { $n } 件です。次は { $who } さん、{ $when }（{ $zone }）です。
  }
health-nobody = このままでは誰にも質問しません。理由は「nps-bot survey preview」でわかります。
health-stands-still = ボットが数分間、予定を確認していません。再起動し、ログの内容を報告してください。
health-slack-away = Slack は今メッセージを受け付けません。受け付けるようになるまで待ってから送られます。
health-socket-lost = 今は Socket Mode の接続がありません。つなぎ直しています。
health-sending = メッセージは滞りなく送信され、この24時間に失敗したものはありません。
health-waiting-long = { $n ->
   *[other] { $n } 件のメッセージが送信を待っています。最も古いものは { $minutes } 分前からです。増えるようなら、ボットのログを見てください。
  }
health-not-delivered = { $n ->
   *[other] この24時間で { $n } 件のメッセージが届きませんでした。相手がもういないか、送れない相手です。理由はボットのログにあります。
  }
health-cost-chat-write = 何も発言できません
health-cost-commands = /nps が使えません
health-cost-im-write = 質問するための会話を開けません
health-cost-users-read = タイムゾーンも言語も、まだいる人かどうかもわかりません
health-cost-channels-read = 公開チャンネルのメンバーも、社外の人がまとめを読むかどうかもわかりません
health-cost-groups-read = プライベートチャンネルについて同じことがわかりません
health-cost-im-history = 入力された文が届かず、ボタンだけになります
health-cost-usergroups-read = ユーザーグループに質問することも、閲覧者として指定することもできません
health-cost-users-read-email = メールアドレスで人を見つけられません
health-cost-dnd-read = 通知を止めている人を避けられるのは勤務時間外だけです
