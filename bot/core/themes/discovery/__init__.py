"""What no word covers yet: what people write about beside the themes, and words that owners' corrections suggest."""
