"""One thing that happened, in one transaction: load, ask the core, save, queue what to say."""
