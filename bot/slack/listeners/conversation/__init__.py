"""What people do in a conversation: click, write in its dialogs, answer an invitation."""
