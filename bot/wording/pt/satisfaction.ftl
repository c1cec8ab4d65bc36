## O que se pergunta quando se mede a satisfação (CSAT)

question-fell-short = O que faltou, ou o que teria sido melhor?
