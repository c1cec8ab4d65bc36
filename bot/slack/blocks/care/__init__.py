"""Cases as their teams see them."""
