## /nps at-risk

at-risk-title = { $product }: wer vielleicht bald geht
at-risk-lead = { $n ->
    [0] Von den Passiven und Promotoren { $window } ist niemand gefährdet, soweit Worte und Zahlen es verraten.
    [one] *Eine Person* unter den Passiven und Promotoren { $window } geht vielleicht bald:
   *[other] *{ $n }* der Passiven und Promotoren { $window } gehen vielleicht bald:
}
at-risk-few = Von den Passiven und Promotoren { $window } gehen vielleicht weniger als { $from } bald.
at-risk-of-theme = schreiben über *{ $theme }*: { $n }
at-risk-of-fall = liegen { $points } Punkte oder mehr unter ihrer Antwort davor: { $n }
at-risk-about = Schreibt über { $themes }.
at-risk-fell = Gab davor { $before }, jetzt { $score }.
at-risk-more = { $n ->
    [one] Und eine weitere Person: `as csv` zeigt alle.
   *[other] Und { $n } weitere: `as csv` zeigt alle.
}
at-risk-note = Ein Grund nachzufragen, keine Vorhersage: Etwa die Hälfte bis zwei Drittel der Zuordnungen stimmen, und manche mit einer hohen Zahl geben beim nächsten Mal allein durch Zufall eine niedrigere.
at-risk-guarded = Gezählt nach dem ersten Thema ihrer Worte, in ganzen Schüben; weniger als { $from } werden nicht genannt. Wer niedriger liegt als davor, wird auch nicht genannt: Das würde verraten, wer zweimal geantwortet hat.
