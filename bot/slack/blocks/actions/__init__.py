"""Actions as their teams see them."""
