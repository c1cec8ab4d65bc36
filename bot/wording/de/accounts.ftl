## Mehrere Personen eines Kunden

accounts-answers = { $n } Antworten von { $accounts ->
    [one] einem Kunden
   *[other] { $accounts } Kunden
}: Wer zum selben Kunden gehört, urteilt oft ähnlich. Sie sagen daher so viel wie { $worth ->
    [one] eine Antwort
   *[other] { $worth } Antworten
} von verschiedenen Kunden.
accounts-answers-apart = { $n ->
    [one] Eine Antwort
   *[other] { $n } Antworten
} von { $accounts ->
    [one] einem Kunden
   *[other] { $accounts } Kunden
}.
accounts-strangers = { $n ->
    [one] Bei einer davon
   *[other] Bei { $n } davon
} ist nicht bekannt, zu welchem Kunden sie gehört.
accounts-covered = Kunden: { $answered } von { $asked } haben geantwortet · stumm { $silent } · mit nur einer Stimme { $single }
accounts-covered-revenue = Kunden: { $answered } von { $asked } haben geantwortet ({ $share } % des Umsatzes) · stumm { $silent } · mit nur einer Stimme { $single }
accounts-mean = Jeder Kunde einmal gezählt: { $measure } { $nps }
accounts-asked = Gefragte Kunden: { $asked }
accounts-assumed = Gefragte Kunden: { $asked }. Wer zum selben Kunden gehört, urteilt oft ähnlich; wie sehr, wird angenommen, weil diese Umfrage Vertraulichkeit zugesagt hat. { $n } Antworten sagen daher so viel wie { $worth } von verschiedenen Kunden.
accounts-title = { $product }: Kunden
accounts-none = Diese Umfrage kennt keine Kunden. Wer diesen Bot betreibt, kann in der Umfragedatei als *account* angeben, welches Merkmal sie nennt.
accounts-nobody = { $window } wurde niemand gefragt, dessen Kunde bekannt ist.
accounts-row = gefragt { $asked }, geantwortet { $answered }
accounts-row-asked = gefragt { $asked }
accounts-row-moved = verändert { $points }
accounts-row-heard = zuletzt gehört { $day }
accounts-more = … und { $n } weitere: *as csv* dahinter zeigt sie.
accounts-note = „Verändert“ meint gegenüber dem gleich langen Zeitraum davor. Der Score weniger Personen ist ein Hinweis, kein Urteil.
accounts-note-groups = Wie zugesagt, zeigen sich die Antworten eines Kunden ab { $from } Personen, sobald sie in Gruppen gezählt sind; wer sonst geantwortet hat, wird nicht verraten.
accounts-note-promise = Wie zugesagt, wird nicht verraten, welche Kunden geantwortet haben. Steht das Merkmal auch in *segments*, zeigen sich Kunden ab { $from } Personen.
