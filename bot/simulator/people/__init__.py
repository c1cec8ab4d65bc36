"""People of the workspace, and what they can see and do."""
