"""A timetable and thin tasks: APScheduler only wakes us, rows and the clock say what is due."""
