## Before an action is told, and what came of it

dialog-action-preview = Bevor es hinausgeht
dialog-action-tell = Mitteilen
reach-told = { $n ->
    [one] Eine Person, der es darum ging, erfährt davon, zu ihren eigenen Zeiten.
   *[other] { $n } Personen, denen es darum ging, erfahren davon, jede einmal und zu ihren eigenen Zeiten.
}
reach-unseen = Wer davon geschrieben hat, erfährt es, einmal und zu den eigenen Zeiten. Wie viele das sind, steht hier nicht: Wörter lassen sich so wählen, dass nur eine Person sie geschrieben hat.
reach-held-out = { $n ->
    [one] Eine passive Person erfährt nichts davon, zum Vergleich.
   *[other] { $n } Passive erfahren nichts davon, zum Vergleich.
}
reach-held-out-unseen = { $percent } % der Passiven unter ihnen erfahren nichts davon, zum Vergleich.
reach-nobody = Niemand erfährt davon: Im letzten Jahr ging es niemandem darum, der es erfahren kann.
reach-not-opted-out = { $n ->
    [one] Eine Person hat sich abgemeldet und erfährt nichts.
   *[other] { $n } haben sich abgemeldet und erfahren nichts.
}
reach-not-gone = { $n ->
    [one] Eine Person ist nicht mehr da und erfährt nichts.
   *[other] { $n } sind nicht mehr da und erfahren nichts.
}
reach-not-unreachable = { $n ->
    [one] Eine Person ist in Slack nicht bekannt und erfährt nichts.
   *[other] { $n } sind in Slack nicht bekannt und erfahren nichts.
}
reach-guarded = Es zählen nur Kommentare, die freigegeben sind. Wer sich abgemeldet hat oder nicht mehr da ist, erfährt nichts.
reach-suggest = Es sind genug Passive für einen Vergleich: Ändern Sie vorher den Plan, wenn { $percent } % von ihnen nichts erfahren sollen.
reach-reads = Das lesen sie:
reach-reads-in = *{ $name }*: { $n ->
    [one] eine Person
   *[other] { $n } Personen
}
reach-languages = Was um Ihre Worte herum steht, liest jede Person in ihrer Sprache; Ihre Worte auch, wo Sie sie dafür schreiben.
outcome-told = Mitgeteilt: { $n }.
outcome-waiting = Noch mitzuteilen: { $n }.
outcome-answers = Von { $of } Antworten: gelöst { $yes }, teilweise { $partly }, nicht gelöst { $no }. Gelöst für { $share } %, wahrscheinlich zwischen { $low } und { $high } %.
outcome-no-answers = Noch hat niemand gesagt, ob es gelöst ist.
outcome-no-answers-yet = Ob es gelöst ist, steht hier, sobald fünf Personen geantwortet haben.
outcome-moved = Nach der Mitteilung noch einmal gefragte Passive: { $up } nach oben, { $same } unverändert, { $down } nach unten.
outcome-moved-without = Ohne sie noch einmal gefragte Passive: { $up } nach oben, { $same } unverändert, { $down } nach unten.
outcome-verdict-likely_real = Mit der Mitteilung gingen { $points } Punkte mehr nach oben, wahrscheinlich zwischen { $low } und { $high }: wahrscheinlich mehr als Zufall.
outcome-verdict-could_be_chance = Mit der Mitteilung gingen { $points } Punkte mehr nach oben, wahrscheinlich zwischen { $low } und { $high }: Das kann Zufall sein.
outcome-verdict-too_few = Das sind zu wenige, um zu sagen, was die Mitteilung bewirkt hat.
action-unsolved = *{ $title }* ist wieder offen: Von { $of } Personen, die davon erfahren und geantwortet haben, sagen { $n }, dass es nicht oder nur teilweise gelöst ist.
action-lines = Sie sagen, dass noch fehlt:
action-tell-dropped = Auch denen mitteilen, denen es darum ging
action-field-tell = Sollen sie es erfahren?
