"""What an encoder adds, where there is one: how alike comments are, when a theme is dropped, and what is learned."""
