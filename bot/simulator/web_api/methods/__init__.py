"""The methods by subject, each as Slack answers it, and catalogue, which knows them all by name."""
