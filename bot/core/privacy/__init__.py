"""What a survey's promise lets others see."""
