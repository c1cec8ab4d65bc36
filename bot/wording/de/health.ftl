health-setting-misspelt = { $name } ist keine Einstellung und wird nicht beachtet. Ist { $meant } gemeint?
health-database = Die Datenbank: { $place }
health-database-none = Unter { $place } gibt es noch keine Datenbank. Das erste „nps-bot survey apply“ oder „nps-bot run“ legt sie an; wenn es schon eine geben müsste, prüfen Sie DATABASE_URL und den Ordner, in dem Sie sind.
health-database-old = Die Datenbank stammt von einer älteren Version. „nps-bot run“ bringt sie auf den neuesten Stand; machen Sie vorher eine Sicherung.
health-database-new = Die Datenbank stammt von einer neueren Version als dieses nps-bot. Starten Sie jene oder eine noch neuere.
health-database-unusable = { $said }
health-token-none = SLACK_BOT_TOKEN ist nicht gesetzt. Kopieren Sie es von api.slack.com/apps, OAuth & Permissions.
health-token-kind = { $name } beginnt mit { $begins } und sollte mit { $should } beginnen. Kopieren Sie das richtige von api.slack.com/apps.
health-token-refused = Slack weist { $name } ab ({ $code }). Kopieren Sie es neu von api.slack.com/apps; nach einer Änderung der Scopes installieren Sie die App noch einmal.
health-slack-silent = Slack ließ sich nicht fragen: { $said }. Prüfen Sie das Netz und SLACK_API_URL.
health-connected = Slack kennt den Bot im Workspace { $team }.
health-clock = Die Uhr stimmt mit der von Slack überein.
health-clock-off = Die Uhr dieses Rechners weicht { $seconds } Sekunden von der von Slack ab. Stellen Sie sie per NTP: Was fünf Minuten abweicht, nimmt Slack nicht an.
health-scopes = Alle Scopes des Manifests sind erteilt.
health-scope-missing = Der Scope { $scope } fehlt: { $cost }. Ergänzen Sie ihn unter OAuth & Permissions und installieren Sie die App noch einmal.
health-scope-left-out = Ohne den Scope { $scope }, der nicht nötig ist, gilt: { $cost }.
health-socket = Socket Mode ist erreichbar.
health-socket-refused = Slack weist SLACK_APP_TOKEN ab ({ $code }). Es braucht den Scope connections:write, und Socket Mode muss für die App eingeschaltet sein.
health-socket-out-of-reach = { $host }, wohin Socket Mode sich verbindet, ist nicht erreichbar. Erlauben Sie dem Rechner Verbindungen dorthin, Port { $port }.
health-http-only = SLACK_APP_TOKEN fehlt: Der Bot läuft nur mit --http.
health-no-way-in = Weder SLACK_APP_TOKEN (für Socket Mode) noch SLACK_SIGNING_SECRET (für --http) ist gesetzt: Der Bot würde nichts hören. Setzen Sie eines davon.
health-encoder = Das Extra [themes] ist da: { $name }.
health-encoder-none = Das Extra [themes] ist nicht installiert: Kommentare werden allein nach ihren Wörtern gelesen.
health-veto-without = In der Datei steht theme_veto = true, und das Extra [themes] ist nicht installiert: Kein Thema wird gestrichen. Installieren Sie nps-bot[themes], wo der Bot läuft.
health-no-survey = Es gibt noch keine Umfrage. Ein Admin gibt in Slack /nps setup ein; oder schreiben Sie eine Datei und rufen Sie „nps-bot survey apply DATEI.toml“ auf.
health-owner = Verantwortlich: { $person }.
health-owner-none = Niemand ist verantwortlich und hört von Problemen. Nennen Sie jemanden in der Datei: owners.
health-owner-unknown = Slack kennt niemanden mit der ID { $person }, die als verantwortlich genannt ist. Prüfen Sie die ID (Profil, Mehr, Mitglieds-ID kopieren).
health-owner-no-member = { $person }, als verantwortlich genannt, ist kein volles Mitglied des Workspace, oder nicht mehr. Nennen Sie jemand anderen in der Datei: owners.
health-named-unknown = Slack kennt niemanden mit der ID { $person }, die in { $where } steht. Prüfen Sie die ID (Profil, Mehr, Mitglieds-ID kopieren).
health-named-no-member = { $person }, genannt in { $where }, ist kein volles Mitglied des Workspace, oder nicht mehr, und darf dort nichts. Nennen Sie jemand anderen.
health-named-group-unseen = Slack zeigt dem Bot niemanden in der Nutzergruppe { $group }, genannt in { $where }. Prüfen Sie die ID, und ob die App den Scope usergroups:read hat.
health-channels = Die Kanäle sind in Ordnung: { $channels }.
health-channel-none = Es gibt keinen summary_channel, also liest niemand die Zahlen. Nennen Sie einen in der Datei.
health-channel-unseen = Der Bot kann { $channel } nicht sehen. Prüfen Sie die ID; ist der Kanal privat, geben Sie dort zuerst /invite @NPS Bot ein.
health-channel-archived = { $channel } ist archiviert. Nennen Sie einen anderen Kanal oder holen Sie ihn zurück.
health-channel-shared = Leute von außerhalb Ihrer Firma können { $channel } lesen, deshalb darf dort keine Zusammenfassung stehen. Nennen Sie einen anderen summary_channel.
health-channel-not-joined = Der Bot ist nicht in { $channel }, wohin die Zusammenfassungen gehen. Geben Sie dort /invite @NPS Bot ein.
health-audience-not-joined = Der Bot ist nicht in { $channel }, dessen Mitglieder gefragt werden. Geben Sie dort /invite @NPS Bot ein, damit er hört, wer dazukommt.
health-source-unread = Wer zu den Befragten gehört ({ $source }), wurde noch nicht aus Slack gelesen. Der Bot tut es, sobald er läuft.
health-source-refused = Die Befragten ({ $source }) ließen sich nicht aus Slack lesen: { $code }. Prüfen Sie die ID und laden Sie den Bot ein.
health-readers-are-asked = Einige der Befragten sind in { $channel }, wo die Zusammenfassungen stehen: Sie lesen Wert und Kommentare des eigenen Teams und können erraten, wer was geschrieben hat. Ist das nicht gewollt, nennen Sie einen anderen summary_channel oder lassen Sie seine Mitglieder mit without_channels aus.
health-few = { $n ->
    [one] Eine Person wird
   *[other] { $n } Leute werden
  } gefragt, und Zahlen zählen ab { $from }: Es werden keine zu sehen sein. Fragen Sie mehr Leute; wenn Namen gesehen werden dürfen, legen Sie eine Umfrage mit privacy = "named" an.
health-paused = Sie ist angehalten: Niemand wird gefragt.
health-next = { $n ->
    [one] Eine Frage ist geplant:
   *[other] { $n } Fragen sind geplant, die nächste
  } für { $who }, { $when } ({ $zone }).
health-nobody = So wie es steht, wird niemand gefragt. „nps-bot survey preview“ sagt, warum.
health-stands-still = Der Bot hat seit Minuten nicht nachgesehen, was fällig ist. Starten Sie ihn neu und melden Sie, was sein Protokoll sagt.
health-slack-away = Slack nimmt gerade keine Nachrichten an; sie warten und gehen hinaus, sobald es das tut.
health-socket-lost = Gerade besteht keine Socket-Mode-Verbindung; sie wird neu aufgebaut.
health-sending = Nachrichten gehen rechtzeitig hinaus, und in den letzten 24 Stunden ist keine gescheitert.
health-waiting-long = { $n ->
    [one] Eine Nachricht wartet
   *[other] { $n } Nachrichten warten, die älteste
  } seit { $minutes } Minuten aufs Absenden. Wird es mehr, sehen Sie in das Protokoll des Bots.
health-not-delivered = { $n ->
    [one] Eine Nachricht
   *[other] { $n } Nachrichten
  } der letzten 24 Stunden kamen nicht an: Die Leute sind fort oder nicht anzuschreiben. Das Protokoll des Bots sagt, warum.
health-cost-chat-write = er kann nichts sagen
health-cost-commands = /nps geht nicht
health-cost-im-write = er kann das Gespräch nicht öffnen, in dem er fragt
health-cost-users-read = er kennt von niemandem Zeitzone und Sprache, und ob es sie noch gibt
health-cost-channels-read = er kann nicht lesen, wer in einem öffentlichen Kanal ist und ob Außenstehende die Zusammenfassung lesen
health-cost-groups-read = dasselbe für private Kanäle
health-cost-im-history = er hört nicht, was getippt wird, und Knöpfe müssen genügen
health-cost-usergroups-read = Nutzergruppen können weder gefragt noch als Leser genannt werden
health-cost-users-read-email = niemand wird über die Adresse gefunden
health-cost-dnd-read = wer nicht gestört werden will, hat nur außerhalb der Arbeitszeit Ruhe
