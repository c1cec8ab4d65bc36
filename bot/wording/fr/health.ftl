health-setting-misspelt = { $name } n’est pas un réglage et est ignoré. Vouliez-vous dire { $meant } ?
health-database = La base de données : { $place }
health-database-none = Il n’y a pas encore de base de données à { $place }. Le premier « nps-bot survey apply » ou « nps-bot run » la crée ; s’il devrait y en avoir une, vérifiez DATABASE_URL et le dossier où vous êtes.
health-database-old = La base de données est d’une version plus ancienne. « nps-bot run » la met à jour ; faites d’abord une sauvegarde.
health-database-new = La base de données est d’une version plus récente que ce nps-bot. Lancez celle-là, ou une plus récente encore.
health-database-unusable = { $said }
health-token-none = SLACK_BOT_TOKEN n’est pas défini. Copiez-le depuis api.slack.com/apps, OAuth & Permissions.
health-token-kind = { $name } commence par { $begins } et devrait commencer par { $should }. Copiez le bon depuis api.slack.com/apps.
health-token-refused = Slack refuse { $name } ({ $code }). Copiez-le de nouveau depuis api.slack.com/apps ; après un changement des autorisations, réinstallez l’app.
health-slack-silent = Slack n’a pas pu être interrogé : { $said }. Vérifiez le réseau et SLACK_API_URL.
health-connected = Slack connaît le bot dans l’espace de travail { $team }.
health-clock = L’horloge s’accorde avec celle de Slack.
health-clock-off = L’horloge de cette machine s’écarte de { $seconds } secondes de celle de Slack. Réglez-la par NTP : Slack n’accepte rien qui s’écarte de cinq minutes.
health-scopes = Toutes les autorisations du manifeste sont accordées.
health-scope-missing = L’autorisation { $scope } manque : { $cost }. Ajoutez-la sous OAuth & Permissions et réinstallez l’app.
health-scope-left-out = Sans l’autorisation { $scope }, qui est facultative, { $cost }.
health-socket = Socket Mode est joignable.
health-socket-refused = Slack refuse SLACK_APP_TOKEN ({ $code }). Il lui faut l’autorisation connections:write, et Socket Mode activé pour l’app.
health-socket-out-of-reach = { $host }, auquel Socket Mode se connecte, n’est pas joignable. Laissez la machine ouvrir des connexions vers lui sur le port { $port }.
health-http-only = Il n’y a pas de SLACK_APP_TOKEN : le bot ne tourne qu’avec --http.
health-no-way-in = Ni SLACK_APP_TOKEN (pour Socket Mode) ni SLACK_SIGNING_SECRET (pour --http) n’est défini : le bot n’entendrait rien. Définissez l’un des deux.
health-encoder = L’extra [themes] est installé : { $name }.
health-encoder-none = L’extra [themes] n’est pas installé : les commentaires sont lus par leurs seuls mots.
health-veto-without = Le fichier dit theme_veto = true, et l’extra [themes] n’est pas installé : aucun thème n’est écarté. Installez nps-bot[themes] là où tourne le bot.
health-no-survey = Il n’y a pas encore d’enquête. Un administrateur tape /nps setup dans Slack ; ou écrivez un fichier et lancez « nps-bot survey apply FICHIER.toml ».
health-owner = Responsable : { $person }.
health-owner-none = Personne n’en est responsable et n’apprend ce qui ne va pas. Nommez quelqu’un dans son fichier : owners.
health-owner-unknown = Slack ne connaît personne avec l’identifiant { $person }, nommé comme responsable. Vérifiez-le (profil, Plus, Copier l’ID du membre).
health-owner-no-member = { $person }, responsable, n’est pas membre à part entière de l’espace de travail, ou ne l’est plus. Nommez quelqu’un d’autre dans son fichier : owners.
health-named-unknown = Slack ne connaît personne avec l’identifiant { $person }, nommé dans { $where }. Vérifiez-le (profil, Plus, Copier l’ID du membre).
health-named-no-member = { $person }, nommé dans { $where }, n’est pas membre à part entière de l’espace de travail, ou ne l’est plus, et n’y peut rien faire. Nommez quelqu’un d’autre.
health-named-group-unseen = Slack ne montre au bot personne dans le groupe d’utilisateurs { $group }, nommé dans { $where }. Vérifiez l’identifiant, et que l’application a la portée usergroups:read.
health-channels = Ses canaux sont en ordre : { $channels }.
health-channel-none = Elle n’a pas de summary_channel, donc personne ne lit ses chiffres. Nommez-en un dans son fichier.
health-channel-unseen = Le bot ne peut pas voir { $channel }. Vérifiez l’identifiant ; si le canal est privé, tapez-y d’abord /invite @NPS Bot.
health-channel-archived = { $channel } est archivé. Nommez un autre canal, ou rétablissez-le.
health-channel-shared = Des gens extérieurs à votre entreprise peuvent lire { $channel } : aucun résumé ne peut y figurer. Nommez un autre summary_channel.
health-channel-not-joined = Le bot n’est pas dans { $channel }, où vont ses résumés. Tapez-y /invite @NPS Bot.
health-audience-not-joined = Le bot n’est pas dans { $channel }, dont les membres sont interrogés. Tapez-y /invite @NPS Bot, pour qu’il sache qui arrive.
health-source-unread = Qui est interrogé ({ $source }) n’a pas encore été lu dans Slack. Le bot le fera dès qu’il tournera.
health-source-refused = Qui est interrogé ({ $source }) n’a pas pu être lu dans Slack : { $code }. Vérifiez l’identifiant et invitez le bot.
health-readers-are-asked = Certaines des personnes interrogées sont dans { $channel }, où vont les résumés : elles lisent le score et les commentaires de leur propre équipe, et peuvent deviner qui a écrit quoi. Si ce n’est pas voulu, nommez un autre summary_channel, ou laissez ses membres de côté avec without_channels.
health-few = Elle interroge { $n ->
    [one] une personne
   *[other] { $n } personnes
  }, et les chiffres comptent à partir de { $from } : aucun ne se verra. Interrogez plus de monde. Si les noms peuvent être vus, créez une enquête avec privacy = "named".
health-paused = Elle est en pause : personne n’est interrogé.
health-next = { $n ->
    [one] Une question est prévue :
   *[other] { $n } questions sont prévues, la prochaine
  } pour { $who }, { $when } ({ $zone }).
health-nobody = En l’état, personne ne sera interrogé. « nps-bot survey preview » dit pourquoi.
health-stands-still = Le bot n’a pas regardé depuis des minutes ce qui est dû. Relancez-le et signalez ce que dit son journal.
health-slack-away = Slack n’accepte pas de messages en ce moment ; ils attendent et partiront dès qu’il en acceptera.
health-socket-lost = Il n’y a pas de connexion Socket Mode en ce moment ; elle est rouverte.
health-sending = Les messages partent à temps, et aucun n’a échoué ces dernières 24 heures.
health-waiting-long = { $n ->
    [one] Un message attend
   *[other] { $n } messages attendent, le plus ancien
  } depuis { $minutes } minutes de partir. Si cela augmente, regardez le journal du bot.
health-not-delivered = { $n ->
    [one] Un message
   *[other] { $n } messages
  } des dernières 24 heures n’ont pas pu être remis : les personnes sont parties, ou ne peuvent être jointes. Le journal du bot dit pourquoi.
health-cost-chat-write = il ne peut rien dire
health-cost-commands = /nps ne marche pas
health-cost-im-write = il ne peut pas ouvrir la conversation où il pose sa question
health-cost-users-read = il ne connaît ni le fuseau ni la langue de personne, ni qui est encore là
health-cost-channels-read = il ne peut pas lire qui est dans un canal public, ni si des gens de l’extérieur lisent le résumé
health-cost-groups-read = de même pour les canaux privés
health-cost-im-history = il n’entend pas ce qui est tapé, et les boutons doivent suffire
health-cost-usergroups-read = les groupes d’utilisateurs ne peuvent être ni interrogés ni nommés comme lecteurs
health-cost-users-read-email = personne n’est trouvé par son adresse
health-cost-dnd-read = qui ne veut pas être dérangé n’est laissé en paix qu’en dehors de ses heures
