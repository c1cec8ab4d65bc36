"""Actions: what is done about what people wrote, with an aim that can be measured."""
