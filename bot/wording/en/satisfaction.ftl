## What is asked where satisfaction is measured (CSAT)

question-fell-short = What fell short, or what would have made it better?
