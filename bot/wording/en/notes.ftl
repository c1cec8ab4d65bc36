## What has changed, for those who asked for it

note-asked = You wrote to us about { $about }. This has changed since then:
note-solves = Does this solve it for you?
note-small = { $asker } tells you this once. What you say is counted with what others say; your name does not stand with it.
note-dropped = You wrote to us about { $about }. We have decided against changing it, because:
note-dropped-small = { $asker } tells you this once, and asks for nothing.
button-note-yes = Yes
button-note-partly = Partly
button-note-no = No
note-said-yes = You said that this solves it. Thank you.
note-said-partly = You said that this solves it partly. What is still missing? A line is enough: write it here, or use the button.
note-said-no = You said that this does not solve it. What is still missing? A line is enough: write it here, or use the button.
note-line-kept = Thank you, I have noted your line. The team reads it without your name.
button-note-line = Write a line
dialog-note-line = What is missing?
note-line-field = What is still missing?
me-note = On { $day } you were told what has become of something for { $product } that you had written about: { $about }.
me-note-said-yes = You said that it is solved.
me-note-said-partly = You said that it is solved partly.
me-note-said-no = You said that it is not solved.
