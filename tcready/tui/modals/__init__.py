"""The small windows that ask for something. Each gets a function that does the act; a fault keeps it open."""
