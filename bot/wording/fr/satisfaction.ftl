## Ce qui est demandé quand il s’agit de satisfaction (CSAT)

question-fell-short = Qu’est-ce qui a manqué, ou qu’est-ce qui aurait pu être mieux ?
