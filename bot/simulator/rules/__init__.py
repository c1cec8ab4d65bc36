"""What Slack refuses: blocks, views and inputs that are not as they must be."""
