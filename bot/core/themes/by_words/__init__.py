"""Themes by the words of six languages: each language's in words/, and how a comment is read with them."""
