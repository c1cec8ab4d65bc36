"""What people do in a conversation: click, type, edit, stop."""
