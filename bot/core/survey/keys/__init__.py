"""What single keys of a survey file may say, and in which types; the plan that they make up is plan.py."""
