"""What chance does to numbers: ranges, changes that are likely real, and what is watched day by day."""
