"""Time as people live it: zones, hours, days off, waves, and the windows that reports count."""
