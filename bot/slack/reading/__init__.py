"""What Slack tells about people and channels."""
