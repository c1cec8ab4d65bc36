"""The daily summary, its thread and its dialogs."""
