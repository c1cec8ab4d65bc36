## What is kept about somebody

me-title = Voici ce qui est conservé sur vous :
me-profile = Nom : { $name }. Fuseau horaire : { $zone }. Langue : { $locale }.
me-unknown = sans indication
me-first-seen = Première trace de vous ici : le { $day }.
me-stopped = Le { $day }, vous avez dit stop ; aucune enquête ne vous parvient.
me-forgotten = Vos données ont été effacées : seuls vos identifiants sont conservés, avec les jours où l’on vous a posé la question, et aucune enquête ne vous parvient.
me-ids = Identifiant Slack : { $slack }. Numéro ici : { $id }.
me-told = Tiré de votre profil Slack et de fichiers : { $list }.
me-was-asked = On vous a posé la question ces jours-là : { $list }.
me-asked = { $n ->
    [0] Vous n’avez encore reçu aucune enquête.
    [one] Vous avez reçu une enquête, le { $day }.
   *[other] Vous avez reçu { $n } enquêtes, la dernière le { $day }.
}
me-no-answers = Aucune réponse n’est conservée avec un lien vers vous.
me-answer = { $day }, sur { $product } : { $score }
me-words = { $day }, sur { $product }, sans note :
me-segments = compté selon { $list }
me-try = un essai, compté nulle part
me-more = { $n ->
    [one] Une réponse plus ancienne est conservée aussi.
   *[other] { $n } réponses plus anciennes sont conservées aussi.
}
me-case-open = Depuis le { $day }, une équipe s’occupe de ce que vous avez dit sur { $product }.
me-case-closed = À partir du { $day }, une équipe s’est occupée de ce que vous avez dit sur { $product }, et elle a terminé.
me-case-withdrawn = À partir du { $day }, une équipe s’est occupée de ce que vous avez dit sur { $product }, jusqu’à ce que vous le retiriez ou le changiez.
me-anonymous = Les réponses aux enquêtes anonymes sont conservées sans lien avec vous ; elles ne peuvent pas être affichées ici.
me-forget = */nps forget* efface ces données.
me-take-back = Pour retirer seulement votre dernière réponse, écrivez-moi : *supprimez ma réponse*. Celle qui a déjà été montrée avec d’autres, dans une enquête confidentielle ou anonyme, reste comptée.
forget-ask = Cela efface votre nom, le lien entre vos réponses et vous, et tout ce que vous y avez ajouté par écrit. C’est irréversible.
forget-stays = Ce qui reste : vos notes dans les totaux, sans rien qui mène à vous ; et votre identifiant Slack avec les jours où l’on vous a posé la question, ainsi que votre stop si vous avez dit stop, pour qu’aucune enquête ne vous parvienne plus tant que vous n’avez pas tapé */nps start*. Les messages qui se trouvent dans Slack y restent.
forget-sure = Pour confirmer, tapez */nps forget yes*.
forgot = C’est fait. Ce qui était conservé sur vous est effacé, et aucune enquête ne vous parvient plus ; */nps start* change cela. Vos notes restent dans les totaux, sans rien qui mène à vous.
