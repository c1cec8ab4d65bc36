"""What people write about: what each theme costs, how it went over time, and who may leave by what they wrote."""
