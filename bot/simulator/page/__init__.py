"""The demo's page: the workspace in a browser."""
