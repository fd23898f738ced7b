"""What a school is asked for, as a folder they can fill in without the program, and the folder coming back."""
