"""What a workspace is made of."""
