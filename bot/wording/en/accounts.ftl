## Several people of one account

accounts-answers = { $n } answers of { $accounts ->
    [one] one account
   *[other] { $accounts } accounts
}: people of one account tend to agree, so these tell as much as { $worth ->
    [one] one answer
   *[other] { $worth } answers
} from different accounts.
accounts-answers-apart = { $n ->
    [one] One answer
   *[other] { $n } answers
} of { $accounts ->
    [one] one account
   *[other] { $accounts } accounts
}.
accounts-strangers = { $n ->
    [one] One of them is
   *[other] { $n } of them are
} of people whose account is not known.
accounts-covered = Accounts: { $answered } of { $asked } answered · silent { $silent } · with a single voice { $single }
accounts-covered-revenue = Accounts: { $answered } of { $asked } answered ({ $share } % of revenue) · silent { $silent } · with a single voice { $single }
accounts-mean = Each account counted once: { $measure } { $nps }
accounts-asked = Accounts asked: { $asked }
accounts-assumed = Accounts asked: { $asked }. People of one account tend to agree; how much is assumed, since this survey promised privacy. So { $n } answers tell as much as { $worth } from different accounts.
accounts-title = { $product }: accounts
accounts-none = This survey knows no accounts. Whoever runs this bot can say in the survey file which property names them, as *account*.
accounts-nobody = Nobody of an account was asked in { $window }.
accounts-row = asked { $asked }, answered { $answered }
accounts-row-asked = asked { $asked }
accounts-row-moved = moved { $points }
accounts-row-heard = last heard { $day }
accounts-more = … and { $n } more: put *as csv* behind it.
accounts-note = "Moved" is since as long a time before. A few people's score is a hint, no verdict.
accounts-note-groups = As this survey promised, an account's answers show from { $from } people on, once they are counted in groups; who else answered is not told.
accounts-note-promise = As this survey promised, it is not told which accounts answered. With the property in *segments* too, accounts show from { $from } people on.
