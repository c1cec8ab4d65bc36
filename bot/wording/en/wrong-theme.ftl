## Wrong theme?

button-wrong-theme = Wrong theme?
wrong-theme-about = About: { $themes }
wrong-theme-none = no theme
control-theme = Read the comments about …
theme-comments-title = { $product }: newest comments, { $theme }
theme-comments-nobody = There is no such comment in these days.
dialog-wrong-theme = Wrong theme?
wrong-theme-ask = What is this comment about?
wrong-theme-named = None, one or several. Every report counts it so from now on, whatever the words say.
wrong-theme-guarded = None, one or several. It shows beside the comment. No figure changes: in this survey nobody is to be told apart, so figures go by the words alone.
wrong-theme-words = Somebody corrected this. By its words alone: { $themes }
button-leave-to-words = Go by the words
wrong-theme-done = From now on this comment is about: { $themes }
wrong-theme-left = This comment goes by its words again: { $themes }
wrong-theme-gone = This comment is gone or its themes are. Ask for the report again.
button-similar = Similar comments
dialog-similar = Similar comments
similar-found = Say much the same: { $n }
similar-few = Fewer than three people wrote something like it.

## Words that corrections suggest

word-suggested = Of the comments moved to *{ $theme }*, { $n } say *{ $word }*; of all others { $others }. Should this word count as { $theme }?
button-word-add = Yes, add it
button-word-refuse = No
word-added = From now on *{ $word }* counts; earlier comments follow within minutes. It stands in the survey's own themes.
word-refused = *{ $word }* is not suggested for this theme again.
