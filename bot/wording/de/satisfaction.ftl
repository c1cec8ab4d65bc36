## Was gefragt wird, wo es um Zufriedenheit geht (CSAT)

question-fell-short = Was hat gefehlt, oder was hätte es besser gemacht?
