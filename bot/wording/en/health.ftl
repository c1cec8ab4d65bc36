health-setting-misspelt = { $name } is no setting, and is ignored. Did you mean { $meant }?
health-database = The database: { $place }
health-database-none = There is no database at { $place } yet. It is made by the first “nps-bot survey apply” or “nps-bot run”; if there should be one, check DATABASE_URL and the folder that you are in.
health-database-old = The database is of an older version. “nps-bot run” brings it up to date; make a backup first.
health-database-new = The database is of a newer version than this nps-bot. Start that one, or a newer one.
health-database-unusable = { $said }
health-token-none = SLACK_BOT_TOKEN is not set. Copy it from api.slack.com/apps, OAuth & Permissions.
health-token-kind = { $name } begins with { $begins }, and should begin with { $should }. Copy the right one from api.slack.com/apps.
health-token-refused = Slack refuses { $name } ({ $code }). Copy it anew from api.slack.com/apps; after a change of scopes, install the app again.
health-slack-silent = Slack could not be asked: { $said }. Check the network and SLACK_API_URL.
health-connected = Slack knows the bot in the workspace { $team }.
health-clock = The clock agrees with Slack's.
health-clock-off = This machine's clock is { $seconds } seconds off from Slack's. Set it by NTP: Slack takes nothing that is five minutes off.
health-scopes = All scopes of the manifest are granted.
health-scope-missing = The scope { $scope } is missing: { $cost }. Add it under OAuth & Permissions and install the app again.
health-scope-left-out = Without the scope { $scope }, which is optional, { $cost }.
health-socket = Socket Mode can be reached.
health-socket-refused = Slack refuses SLACK_APP_TOKEN ({ $code }). It needs the scope connections:write, and Socket Mode switched on for the app.
health-socket-out-of-reach = { $host } can't be reached, to which Socket Mode connects. Let the machine open connections to it on port { $port }.
health-http-only = There is no SLACK_APP_TOKEN: the bot runs with --http alone.
health-no-way-in = Neither SLACK_APP_TOKEN (for Socket Mode) nor SLACK_SIGNING_SECRET (for --http) is set: the bot would hear nothing. Set one of them.
health-encoder = The extra [themes] is there: { $name }.
health-encoder-none = The extra [themes] is not installed: comments are read by their words alone.
health-veto-without = It says theme_veto = true, and the extra [themes] is not installed: no theme is dropped. Install nps-bot[themes] where the bot runs.
health-no-survey = There is no survey yet. An admin types /nps setup in Slack; or write a file and say “nps-bot survey apply FILE.toml”.
health-owner = Owned by { $person }.
health-owner-none = It has no owner, who hears of trouble. Name one in its file: owners.
health-owner-unknown = Slack knows nobody with the id { $person }, an owner of it. Check the id (profile, More, Copy member ID).
health-owner-no-member = Its owner { $person } is no full member of the workspace, or not any more. Name another one in its file: owners.
health-named-unknown = Slack knows nobody with the id { $person }, named in { $where }. Check the id (profile, More, Copy member ID).
health-named-no-member = { $person }, named in { $where }, is no full member of the workspace, or not any more, and may do nothing there. Name somebody else.
health-named-group-unseen = Slack shows the bot nobody in the user group { $group }, named in { $where }. Check the id, and that the app has the scope usergroups:read.
health-channels = Its channels are in order: { $channels }.
health-channel-none = It has no summary_channel, so nobody reads its numbers. Name one in its file.
health-channel-unseen = The bot can't see { $channel }. Check the id; if the channel is private, type /invite @NPS Bot in it first.
health-channel-archived = { $channel } is archived. Name another channel, or bring it back.
health-channel-shared = People from outside your company can read { $channel }, so no summary may stand there. Name another summary_channel.
health-channel-not-joined = The bot is not in { $channel }, where its summaries go. Type /invite @NPS Bot in it.
health-audience-not-joined = The bot is not in { $channel }, whose members are asked. Type /invite @NPS Bot in it, so that it hears who joins.
health-source-unread = Who is in its audience ({ $source }) was not read from Slack yet. The bot does so once it runs.
health-source-refused = Its audience ({ $source }) could not be read from Slack: { $code }. Check the id, and invite the bot.
health-readers-are-asked = Some of the people whom it asks are in its summary channel { $channel }: they read the score and the comments of their own team, and may guess who wrote what. If that is not meant, name another summary_channel, or leave its members out with without_channels.
health-few = It asks { $n ->
    [one] one person
   *[other] { $n } people
  }, and numbers count from { $from } on: none will show. Ask more people; if names may be seen, make a survey that says privacy = "named".
health-paused = It is paused: nobody is asked.
health-next = { $n ->
    [one] One question is planned:
   *[other] { $n } questions are planned, the next one
  } for { $who }, { $when } ({ $zone }).
health-nobody = Nobody is going to be asked as it stands. “nps-bot survey preview” says why.
health-stands-still = The bot has not looked for what is due for minutes. Restart it, and report what its log says.
health-slack-away = Slack takes no messages right now; they wait, and leave when it does.
health-socket-lost = There is no Socket Mode connection right now; it is opened again.
health-sending = Messages leave in time, and none of the last 24 hours failed.
health-waiting-long = { $n ->
    [one] One message has waited
   *[other] { $n } messages wait, the oldest
  } for { $minutes } minutes to be sent. If that grows, look at the bot's log.
health-not-delivered = { $n ->
    [one] One message
   *[other] { $n } messages
  } of the last 24 hours could not be delivered: the people are gone, or can't be written to. The bot's log says why.
health-cost-chat-write = it can say nothing
health-cost-commands = /nps does not work
health-cost-im-write = it can't open the conversation in which it asks
health-cost-users-read = it knows nobody's time zone, language, or whether they are still there
health-cost-channels-read = it can't read who is in a public channel, nor whether outsiders read the summary
health-cost-groups-read = the same for private channels
health-cost-im-history = it does not hear what people type, and buttons have to do
health-cost-usergroups-read = user groups can't be asked, nor named as readers
health-cost-users-read-email = nobody is found by address
health-cost-dnd-read = people who do not want to be disturbed are left alone in their working hours only
