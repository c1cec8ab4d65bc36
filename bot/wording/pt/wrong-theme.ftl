## Outro tema?

button-wrong-theme = Outro tema?
wrong-theme-about = Fala de: { $themes }
wrong-theme-none = nenhum tema
control-theme = Ler os comentários sobre…
theme-comments-title = { $product }: últimos comentários, { $theme }
theme-comments-nobody = Não há comentários assim nestes dias.
dialog-wrong-theme = Outro tema?
wrong-theme-ask = De que fala este comentário?
wrong-theme-named = Nenhum, um ou vários. A partir de agora ele conta assim em todos os relatórios, não importa o que digam as palavras.
wrong-theme-guarded = Nenhum, um ou vários. Aparece ao lado do comentário. Nenhum número muda: nesta pesquisa ninguém deve ser reconhecido, por isso os números seguem só as palavras.
wrong-theme-words = Alguém corrigiu isto. Só pelas palavras: { $themes }
button-leave-to-words = Voltar às palavras
wrong-theme-done = A partir de agora este comentário fala de: { $themes }
wrong-theme-left = Este comentário volta a seguir as suas palavras: { $themes }
wrong-theme-gone = Este comentário ou os seus temas não existem mais. Peça o relatório de novo.
button-similar = Comentários parecidos
dialog-similar = Comentários parecidos
similar-found = Dizem mais ou menos o mesmo: { $n }
similar-few = Menos de três pessoas escreveram algo parecido.

## Words that corrections suggest

word-suggested = Dos comentários passados para *{ $theme }*, { $n } dizem *{ $word }*; de todos os outros, { $others }. Esta palavra deve contar como { $theme }?
button-word-add = Sim, adicionar
button-word-refuse = Não
word-added = A partir de agora *{ $word }* conta; os comentários anteriores seguem em alguns minutos. Fica nos temas próprios da pesquisa.
word-refused = *{ $word }* não é mais sugerida para este tema.
