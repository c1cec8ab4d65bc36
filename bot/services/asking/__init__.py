"""From a wave's plan to the question that leaves."""
