"""Try the bot without Slack: the simulator and the real bot in one process, under one clock."""
