## Why somebody is not asked

why-not-opted_out = Ne souhaite plus d’enquêtes
why-not-bot = Un bot
why-not-gone = Compte désactivé ou invisible dans Slack
why-not-guest = Accès invité, et l’enquête n’inclut pas les invités
why-not-external = D’une autre entreprise, à ne pas interroger
why-not-member = Membre, et l’enquête s’adresse à d’autres
why-not-excluded = Personne exclue par l’enquête
why-not-open_ask = Une question est encore ouverte
why-not-tenure = Vient d’arriver
why-not-cooldown = Question récente, ou bientôt prévue
why-not-team_spread = Assez de questions à son équipe ce jour-là
why-not-account_spread = Assez de questions à son client ce jour-là
why-not-account_cooldown = Quelqu’un du même client a été interrogé récemment
why-not-survey_day_full = Plus de place dans l’enquête ce jour-là
why-not-wave_over = La vague se termine avant son tour
why-not-not_drawn = Pas dans l’échantillon de cette vague
why-not-too_few = Trop peu de personnes à la fois pour une enquête anonyme
why-not-asked = Question déjà posée dans cette vague
why-not-until = { $why }, pas avant le { $day }
