"""A tour of the example: a few stops, each a line that says what to do, and sees when it has been done."""
