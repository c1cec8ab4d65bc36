## Why somebody is not asked

why-not-opted_out = Möchte keine Umfragen
why-not-bot = Ein Bot
why-not-gone = Deaktiviert oder in Slack nicht zu sehen
why-not-guest = Gast, und die Umfrage fragt keine Gäste
why-not-external = Aus einer anderen Firma und nicht zu fragen
why-not-member = Mitglied, und die Umfrage fragt nur andere
why-not-excluded = Von der Umfrage ausgenommen
why-not-open_ask = Eine Frage ist noch offen
why-not-tenure = Neu hier
why-not-cooldown = Vor Kurzem gefragt oder bald an der Reihe
why-not-team_spread = An dem Tag werden genug aus dem Team gefragt
why-not-account_spread = An dem Tag werden genug von ihrem Kunden gefragt
why-not-account_cooldown = Jemand vom selben Kunden wurde kürzlich gefragt
why-not-survey_day_full = Die Umfrage fragt an dem Tag niemanden mehr
why-not-wave_over = Die Welle endet vorher
why-not-not_drawn = In dieser Welle nicht ausgelost
why-not-too_few = Zu wenige auf einmal für eine anonyme Umfrage
why-not-asked = In dieser Welle gefragt
why-not-until = { $why }, nicht vor dem { $day }
