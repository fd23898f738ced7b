"""What a school is asked for, as a folder that needs no program, and the folder coming back."""
