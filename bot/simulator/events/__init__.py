"""What the workspace sends to the app: events, clicks and commands, over HTTP or a WebSocket."""
