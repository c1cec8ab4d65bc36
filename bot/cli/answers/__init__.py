"""The commands that bring answers in and out, count them and forget them."""
